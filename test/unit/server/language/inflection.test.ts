import { describe, expect, test } from 'vitest';
import { toInflectionKey } from '#server/language/inflection.ts';

describe('inflected forms of a word', () => {
  test.each([
    ['bibliotheque', 'bibliotheques'],
    ['hospitalier', 'hospitalieres'],
    ['national', 'nationaux'],
    ['sportif', 'sportives'],
    ['culturel', 'culturelle'],
    ['hospital', 'hospitales'],
    ['joven', 'jovenes'],
    ['agricola', 'agricolas'],
    ['profesor', 'profesoras'],
    ['luz', 'luces'],
    ['library', 'libraries'],
    ['museum', 'museums'],
  ])('%s and %s share a key', (first, second) => {
    expect(toInflectionKey(first)).toBe(toInflectionKey(second));
  });

  test.each([
    ['port', 'porte'],
    ['salud', 'saludos'],
    ['policia', 'policies'],
    ['cour', 'course'],
    ['pays', 'payer'],
    ['formation', 'formateur'],
  ])('%s and %s do not', (first, second) => {
    expect(toInflectionKey(first)).not.toBe(toInflectionKey(second));
  });
});

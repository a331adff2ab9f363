import { describe, expect, test } from 'vitest';
import { splitAcronym } from '#server/identity/acronym.ts';

describe('an acronym is separated from a name', () => {
  test.each([
    ['in brackets', 'Haut-Commissariat aux ports (HCP)', 'Haut-Commissariat aux ports', 'hcp'],
    ['of another language, in brackets', 'Ministère des Ports du Pérou (MPP)', 'Ministère des Ports du Pérou', 'mpp'],
    ['before brackets', 'APM (Association des ports du monde)', 'Association des ports du monde', 'apm'],
    ['with small letters', 'Alliance of Latin Ports (AL-LPs)', 'Alliance of Latin Ports', 'allps'],
    ['after a dash', 'Ports unis France – PUF', 'Ports unis France', 'puf'],
    ['before a comma', 'PUF, Ports unis France', 'Ports unis France', 'puf'],
    ['of two letters that make the name', 'Parlement européen (PE)', 'Parlement européen', 'pe'],
  ])('%s', (_, text, name, acronym) => expect(splitAcronym(text)).toEqual({ name, acronym }));
});

test.each([
  ['a country', 'Police nationale (France)'],
  ['the code of a country', 'Police nationale (FR)'],
  ['a number', 'Action Mexique (II)'],
  ['a place', 'DGP - Hanoi'],
  ['a town in capitals', 'Chambre de commerce - PARIS'],
])('%s is no acronym', (_, text) => expect(splitAcronym(text)).toEqual({ name: text }));

test('the number of a department is left out', () => {
  expect(splitAcronym('Conseil départemental de la Mayenne (53)')).toEqual({
    name: 'Conseil départemental de la Mayenne',
  });
});

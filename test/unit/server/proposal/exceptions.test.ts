import { describe, expect, test } from 'vitest';
import { findMentions } from '#server/proposal/findMentions.ts';
import { readText } from '#server/proposal/text/proposalText.ts';

const listExcepted = (description: string) => {
  const { tokens, ignored } = readText({ description });
  return [...ignored].map((index) => tokens[index]!.spelling).join(' ');
};

describe('what a text says it does not mean', () => {
  test.each([
    ['Appui à l’insertion à Niort, hors volet asile', 'hors volet asile'],
    ['Visite des préfectures à l’exception de Lyon, en mars', 'à l exception de Lyon'],
    ['Une rencontre des écoles, sans les collèges, à Brest', 'sans les collèges'],
    [
      'Le projet ne concerne pas la traite des êtres humains. Il vise la santé.',
      'ne concerne pas la traite des êtres humains',
    ],
    ['Un accord sur l’eau, et non sur les déchets', 'et non sur les déchets'],
    [
      'La prise en charge des mineurs n’est pas prévue ; le reste oui',
      'La prise en charge des mineurs n est pas prévue',
    ],
    ['Apoyo a personas en tránsito, salvo menores, en Saltillo', 'salvo menores'],
    ['Un curso para jueces que no incluye a los fiscales', 'no incluye a los fiscales'],
    ['Una feria de libros, sin talleres', 'sin talleres'],
    [
      'No incluye a las estaciones, que tienen su programa. Es nuevo',
      'No incluye a las estaciones que tienen su programa',
    ],
    ['Legal aid for farm workers, not including asylum claims, in Baja California', 'not including asylum claims'],
    ['Courses for nurses instead of doctors (two weeks)', 'instead of doctors'],
    ['A choir, without the schools of Kent', 'without the schools of Kent'],
    ['Training is on us; equipment is not included', 'equipment is not included'],
  ])('is found up to the end of its clause: %s', (text, words) => {
    expect(listExcepted(text)).toBe(words);
  });

  test.each([
    'Un atelier pour jeunes sans emploi',
    'Médecins sans frontières à Bamako',
    'Agua para pueblos sin acceso a la red',
    'Villages without electricity in the Andes',
    'A not-for-profit library',
    'Nous n’avons pas encore de partenaire',
  ])('is not what people lack, nor a name: %s', (text) => {
    expect(listExcepted(text)).toBe('');
  });
});

describe('what a text does not mean', () => {
  test.each([
    ['Visite des préfectures de Brest et de Nantes, sauf Lyon', ['Brest', 'Nantes']],
    ['Talleres en Oaxaca, que no incluyen Puebla', ['Oaxaca']],
  ])('names no place: %s', (description, names) => {
    const { places } = findMentions(readText({ description }), []);
    expect(places.map(({ label }) => label?.original)).toEqual(names);
  });

  test('names no actor, and still names those that it means elsewhere', () => {
    const description =
      'Avec le Rotary Cork, mais sans le comité de jumelage de Quimper. Le Rotary Cork organise un tournoi.';
    const { actors } = findMentions(readText({ description }), []);
    expect(actors.map(({ label }) => label?.original)).toEqual(['Rotary Cork']);
  });
});

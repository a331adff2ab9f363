import 'reflect-metadata';
import { describe, expect, test } from 'vitest';
import { type DistinctiveFacts, isDistinct } from '#server/overlap/isDistinct.ts';

const initiative = (names: string | string[], kind = 'PROJECT', period: string | null = null): DistinctiveFacts => ({
  kind,
  names: [names].flat(),
  period,
});

describe('initiatives that cannot be the same', () => {
  test.each([
    ['Premières rencontres de Dakar', 'Deuxièmes rencontres de Dakar'],
    ['Rencontres de Dakar', 'Secondes rencontres de Dakar'],
    ['Foro de municipios 2014', 'Foro de municipios 2015'],
    ['Réunion du groupe-pays du 15 janvier', 'Réunion du groupe-pays du 26 mars'],
    ['IV Cumbre de alcaldes', 'V Cumbre de alcaldes'],
    ['3rd edition of the book fair', 'Book fair, fourth edition'],
    ['Convention sur le statut des apatrides', 'Protocole à la convention sur le statut des apatrides'],
    ['Programme Eaux du Sahel', 'Appel à candidatures du programme Eaux du Sahel'],
    ['Hermanamiento de Arles y Oaxaca', 'Firma del hermanamiento de Arles y Oaxaca'],
    ['Water plan of Hue', 'Evaluation of the water plan of Hue'],
  ])('are of one series, or one is about the other: %s / %s', (first, second) => {
    expect(isDistinct(initiative(first), initiative(second))).toBe(true);
    expect(isDistinct(initiative(second), initiative(first))).toBe(true);
  });

  test.each([
    ['Premières rencontres de Dakar', 'Rencontres de Dakar'],
    ['2e rencontres de Dakar', 'Deuxièmes rencontres de Dakar'],
    ['Forum des communes 2014', 'Forum des communes'],
    ['Foro II de municipios', 'Segundo foro de municipios'],
    ['Réhabilitation des puits de Kandi', 'Réhabilitation des puits de Kandi, Bénin'],
    ['Signature of the pact', 'Signing the pact'],
  ])('not those whose names may mean one thing: %s / %s', (first, second) => {
    expect(isDistinct(initiative(first), initiative(second))).toBe(false);
  });

  test.each([
    ['AGREEMENT', 'PROJECT', true],
    ['EVENT', 'PROJECT', true],
    ['EVENT', 'TRAINING', false],
    ['TRAINING', 'PROJECT', false],
  ])('are of kinds that one thing is not recorded as: %s, %s', (first, second, distinct) => {
    expect(isDistinct(initiative('Puits', first), initiative('Puits', second))).toBe(distinct);
  });

  test('a name that one of them has in common with the other says that they may be the same', () => {
    const [first, second] = [
      ['Assises 2014', 'Forum 2014'],
      ['Assises 2015', 'Forum 2014'],
    ];
    expect(isDistinct(initiative(first), initiative(second))).toBe(false);
  });

  test.each([
    ['EVENT', '2014-01-15', '2014-03-26', true],
    ['EVENT', '2014', '2014-03-26', false],
    ['AGREEMENT', '1951-07-28/..', '1967-01-31/..', true],
    ['AGREEMENT', '2011/', '2011-12-09/2014', false],
    ['TRAINING', '2013-07', '2013-09', true],
    ['PROJECT', '2013', '2014', false],
    ['EVENT', '/2014', '2015', false],
  ])('%ss begin once: %s and %s', (kind, first, second, distinct) => {
    expect(isDistinct(initiative('Rencontre', kind, first), initiative('Rencontre', kind, second))).toBe(distinct);
  });
});

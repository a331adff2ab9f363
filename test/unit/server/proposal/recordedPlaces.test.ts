import { expect, test } from 'vitest';
import type { NamedThingRow } from '#server/graph/questions/namedThings.ts';
import { findRecordedPlaces } from '#server/proposal/recordedPlaces.ts';
import { tokenize } from '#server/proposal/text/tokens.ts';

const town = (id: string, ...names: string[]) =>
  ({
    thing: { id },
    names,
    idsWithBroader: [id],
    related: [],
    kind: 'PLACE',
    type: 'TOWN',
  }) as unknown as NamedThingRow;
const rows = [town('rissani', 'Rissani'), town('ait-baha', 'Aït Baha'), town('puits', 'Puits')];
const find = (text: string, taken: readonly number[] = []) =>
  findRecordedPlaces(tokenize(text), rows, new Set(taken)).map(({ id, tokens }) => [id, tokens]);

test('a village that the graph alone knows is a place where it is written with a capital', () => {
  expect(find('Eau pour les jardins de Rissani et d’Aït Baha')).toEqual([
    ['ait-baha', [8, 9]],
    ['rissani', [5]],
  ]);
  expect(find('Des puits à rissani')).toEqual([]);
});

test('words of other names are no place', () => {
  expect(find('Avec la Commune de Rissani', [2, 3, 4])).toEqual([]);
});

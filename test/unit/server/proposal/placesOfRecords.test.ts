import { expect, test } from 'vitest';
import type { NamedThingRow } from '#server/graph/questions/namedThings.ts';
import { findMentions } from '#server/proposal/findMentions.ts';
import { readText } from '#server/proposal/text/proposalText.ts';

const place = (id: string, name: string, type: string, iso?: string) =>
  ({
    thing: { id, iso },
    names: [name],
    idsWithBroader: type === 'COUNTRY' ? [id] : [id, 'morocco'],
    related: [],
    kind: 'PLACE',
    type,
  }) as unknown as NamedThingRow;
const rows = [
  place('morocco', 'Maroc', 'COUNTRY', 'MA'),
  place('figuig', 'Figuig', 'TOWN'),
  place('tazarine', 'Tazarine', 'TOWN'),
];

test.each([
  ['Raccordement des habitations de Figuig au réseau d’égouts, porté par Stains', 'figuig'],
  ['Red de alcantarillado y saneamiento en Figuig, con el municipio de Stains', 'figuig'],
  ['Drinking water supply for the villages of Tazarine, with the city of Chambéry', 'tazarine'],
])('the town that the graph holds is meant, not the province called so: %s', (text, id) => {
  const { places } = findMentions(readText({ title: text }), rows);
  expect(places.map((mention) => mention.id)).toContain(id);
});

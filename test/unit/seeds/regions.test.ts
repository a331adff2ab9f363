import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findPlaces } from '#server/gazetteer/findPlaces.ts';
import { fold } from '#server/graph/read/searchTerms.ts';
import { tokenize } from '#server/proposal/text/tokens.ts';

interface PlaceRow {
  place?: string;
  names: Record<'fr' | 'es' | 'en', string>;
  aliases?: string[];
  placeType?: string;
  within?: string[];
}

const rows = (
  parse(readFileSync(new URL('../../../seeds/places.yaml', import.meta.url), 'utf8')) as { things: PlaceRow[] }
).things.filter(({ place }) => place);
const rowsById = new Map(rows.map((row) => [row.place!, row]));
const listAround = (id: string): string[] => [
  id,
  ...(rowsById.get(id)?.within ?? []).flatMap((around) => listAround(around)),
];
const areas = rows.filter(({ place, placeType }) => placeType === 'AREA' && place !== 'world');

describe('the regions of the world', () => {
  test('hold every country of the places', () => {
    const countries = rows.filter(({ placeType }) => placeType === 'COUNTRY');
    for (const { place } of countries) expect(new Set(listAround(place!)).size, place).toBeGreaterThan(2);
    expect(listAround('niger')).toEqual(expect.arrayContaining(['sahel', 'west-africa', 'africa', 'world']));
    expect(listAround('lebanon')).toEqual(expect.arrayContaining(['middle-east', 'asia']));
    expect(listAround('mexico')).toEqual(expect.arrayContaining(['north-america', 'latin-america', 'americas']));
  });

  test.each(areas.map((area) => [area.names.fr, area] as const))('are read in a text by all labels: %s', (_, area) => {
    const known = new Set([...Object.values(area.names), ...(area.aliases ?? [])].map(fold));
    for (const name of Object.values(area.names)) {
      const [mention] = findPlaces(tokenize(`Proyectos en ${name}`), { taken: new Set() });
      expect(
        Object.values(mention?.place.names ?? {}).some((label) => known.has(fold(label))),
        name,
      ).toBe(true);
    }
  });
});

import type { Label } from '#schema/values/language.ts';
import { readDataFile } from '#server/language/dataFile.ts';
import { toKey } from './keys.ts';
import type { GazetteerPlace } from './place.ts';

const toNames = (cell: string) => cell.split(',').map((name) => name.trim());

const rows = readDataFile('world-regions.tsv', ['id', 'fr', 'es', 'en', 'countries']).map(({ cells }) => {
  const names = { fr: toNames(cells.fr), es: toNames(cells.es), en: toNames(cells.en) };
  const region: GazetteerPlace = {
    id: `geo:${cells.id}`,
    type: 'REGION',
    names: { fr: names.fr[0]!, es: names.es[0]!, en: names.en[0]! } satisfies Label,
    divisions: [],
    population: 0,
  };
  const countries = cells.countries === '' ? [] : toNames(cells.countries);
  return { code: cells.id, region, keys: [...new Set(Object.values(names).flat().map(toKey))], countries };
});
const ownRows = rows.filter(({ countries }) => countries.length > 0);

/** Regions of the world that the packages do not have (Sahel, océan Indien). */
export const worldRegions: readonly GazetteerPlace[] = ownRows.map(({ region }) => region);

/** Their position in `worldRegions`, by name. */
export const worldRegionsByKey = new Map(ownRows.flatMap(({ keys }, n) => keys.map((key) => [key, n] as const)));

/** The M49 codes of the regions that the packages have, by further names (Medio Oriente). */
export const regionCodesByKey = new Map(
  rows.flatMap(({ code, keys, countries }) => (countries.length > 0 ? [] : keys.map((key) => [key, code] as const))),
);

/** What these names of several words begin with. */
export const worldRegionBeginnings = new Set(
  rows.flatMap(({ keys }) => keys.flatMap((key) => [...key.matchAll(/ /g)].map(({ index }) => key.slice(0, index)))),
);

/** The ids of those that a country lies in. */
export const findWorldRegions = (country: string): string[] =>
  ownRows.flatMap(({ region, countries }) => (countries.includes(country) ? region.id : []));

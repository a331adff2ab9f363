import { readDataFile, toTerms } from '#server/language/dataFile.ts';
import { toKey } from './keys.ts';
import type { GazetteerPlace } from './place.ts';

const rows = readDataFile('local-names.tsv', ['country', 'town', 'names']).map((row) => ({
  country: row.cells.country,
  town: row.cells.town,
  names: toTerms(row, 'names'),
}));

/** The towns that the index holds under other names only, by their local and former names. */
export const localNames = new Map(
  rows.flatMap(({ country, town, names }) => names.map((name) => [name, { country, town }] as const)),
);

/** What names of several words begin with. */
export const localBeginnings = new Set(
  [...localNames.keys()].flatMap((name) => [...name.matchAll(/ /g)].map(({ index }) => name.slice(0, index))),
);

/** The local and former names of a place, folded. */
export function findLocalNames({ type, country, names }: GazetteerPlace): readonly string[] {
  if (type !== 'CITY') return [];
  const keys = Object.values(names).map(toKey);
  return rows.flatMap((row) => (row.country === country && keys.includes(toKey(row.town)) ? row.names : []));
}

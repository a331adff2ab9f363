import { readDataFile, toOption, toTerms } from '#server/language/dataFile.ts';

const lists = [
  'TOWN_HEAD',
  'DIVISION_HEAD',
  'COUNTRY_HEAD',
  'LOCATIVE',
  'LINK',
  'ARTICLE',
  'STREET',
  'FEATURE_HEAD',
  'FEATURE_END',
  'BODY_WORD',
  'NATIONAL_BODY',
  'LANGUAGE_CUE',
  'LANGUAGE_NOUN',
  'NO_PLACE',
] as const;
type List = (typeof lists)[number];

const rows = readDataFile('place-words.tsv', ['list', 'language', 'words']).map((row) => ({
  list: toOption(row, 'list', lists),
  words: toTerms(row, 'words'),
}));

/** The words of each list of `data/place-words.tsv`, of all languages together. */
export const placeWords = Object.fromEntries(
  lists.map((list) => [list, new Set(rows.flatMap((row) => (row.list === list ? row.words : [])))]),
) as unknown as Record<List, ReadonlySet<string>>;

export const givenNames: ReadonlySet<string> = new Set(
  readDataFile('given-names.tsv', ['initial', 'names']).flatMap((row) => toTerms(row, 'names')),
);

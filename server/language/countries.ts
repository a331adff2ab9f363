import { contentWords } from '#server/graph/read/searchTerms.ts';
import { languages } from '#schema/values/language.ts';
import { readDataFile, toTerms } from './dataFile.ts';
import { transliterate } from './transliterate.ts';

/** The plural and feminine forms of a demonym, as French, Spanish and English build them. */
const inflect = (word: string) => [
  ...['', 's', 'e', 'es', 'ne', 'nes', 'a', 'as'].map((ending) => word + ending),
  ...(word.endsWith('o') ? ['a', 'os', 'as'].map((ending) => word.slice(0, -1) + ending) : []),
  ...(word.endsWith('c') ? ['que', 'ques'].map((ending) => word.slice(0, -1) + ending) : []),
];

const displayNames = languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }));
const toPhrase = (text: string) => contentWords(transliterate(text)).join(' ');

const countries = readDataFile('countries.tsv', ['iso', 'demonyms', 'phrases']).map((row) => {
  const { iso } = row.cells;
  return {
    iso,
    // "Congo - Kinshasa", "Myanmar (Burma)": each part is a name.
    names: displayNames
      .flatMap((names) => names.of(iso)!.split(/ - | \(|\)/))
      .filter(Boolean)
      .map(toPhrase),
    demonyms: toTerms(row, 'demonyms'),
    phrases: toTerms(row, 'phrases').map(toPhrase),
  };
});

const demonymForms = new Set(countries.flatMap(({ demonyms }) => demonyms.flatMap(inflect)));

/** Whether a folded word is a demonym in any of the languages. */
export const isDemonym = (word: string) => demonymForms.has(word);

/** ISO 3166-1 alpha-2 codes by the names and demonyms of countries: content words, folded. */
export const countryCodes: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ iso, names, demonyms, phrases }) =>
    [...names, ...demonyms.flatMap(inflect), ...phrases].map((name) => [name, iso] as const),
  ),
);

const namesByCode = new Map(
  countries.map(({ iso, names, demonyms, phrases }) => [
    iso,
    [...new Set([...names, ...demonyms.map(toPhrase), ...phrases])],
  ]),
);

/** The names and demonyms of a country in the three languages, folded, uninflected. */
export const getCountryNames = (iso: string): readonly string[] => namesByCode.get(iso) ?? [];

/** The code of a country that is given by code or by a name in any of the languages. */
export const toCountryCode = (text: string): string | undefined =>
  /^\p{L}{2}$/u.test(text.trim()) ? text.trim().toUpperCase() : countryCodes.get(toPhrase(text));

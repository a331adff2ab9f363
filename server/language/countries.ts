import { tellingWords } from '#server/graph/read/searchTerms.ts';
import { languages } from '#schema/values/language.ts';
import { letters } from './transliterate.ts';
import { demonyms } from './demonyms.ts';

/** The forms of a demonym: number and gender as French, Spanish and English make them. */
const formsOf = (word: string) => [
  ...['', 's', 'e', 'es', 'ne', 'nes', 'a', 'as'].map((ending) => word + ending),
  ...(word.endsWith('o') ? ['a', 'os', 'as'].map((ending) => word.slice(0, -1) + ending) : []),
  ...(word.endsWith('c') ? ['que', 'ques'].map((ending) => word.slice(0, -1) + ending) : []),
];

const standard = languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }));
const phrase = (words: string) => tellingWords(letters(words)).join(' ');

const lines = demonyms
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .map(([iso = '', ...others]) => ({
    iso,
    names: standard
      .flatMap((names) => names.of(iso)!.split(/ - | \(|\)/))
      .filter(Boolean)
      .map(phrase),
    others,
  }));

const demonymForms = new Set(
  lines.flatMap(({ others }) => others.filter((one) => !one.includes('_')).flatMap(formsOf)),
);

/** Whether a word is for the people of a country, or what is theirs. */
export const isDemonym = (word: string) => demonymForms.has(word);

/** The country that a phrase (telling words, folded) names or whose people it names: an ISO 3166-1 code. */
export const countries: ReadonlyMap<string, string> = new Map(
  lines.flatMap(({ iso, names, others }) =>
    [...names, ...others.flatMap((one) => (one.includes('_') ? [phrase(one)] : formsOf(one)))].map(
      (name) => [name, iso] as const,
    ),
  ),
);

const namesOf = new Map(lines.map(({ iso, names, others }) => [iso, [...new Set([...names, ...others.map(phrase)])]]));

/** What a country and its people are called in the three languages, in the forms of the list. */
export const countryNames = (iso: string): readonly string[] => namesOf.get(iso) ?? [];

/** The code of a country given by its code or by a name in any language. */
export const countryOf = (text: string): string | undefined =>
  /^\p{L}{2}$/u.test(text.trim()) ? text.trim().toUpperCase() : countries.get(phrase(text));

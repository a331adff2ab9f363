import { groupBy } from '#schema/groupBy.ts';
import { toCognateKey } from '#server/language/cognateKey.ts';
import { countryCodes } from '#server/language/countries.ts';
import { institutionTerms } from '#server/language/institutionTerms.ts';
import { transliterate } from '#server/language/transliterate.ts';
import { wordLists } from '#server/language/wordLists.ts';

/** A word of two or more letters with a full stop, which is no initial: "rég.", "Gral.", not "S.R.E." */
const shortened = /(?<![\p{L}.])\p{L}{2,}(?=\.(?!\p{L}\.))/gu;

/** The abbreviated words of a name that is not folded: those with a full stop, and those that are never written out. */
export const findAbbreviations = (name: string): ReadonlySet<string> =>
  new Set([
    ...[...name.matchAll(shortened)].map(([word]) => transliterate(word)),
    ...transliterate(name)
      .split(' ')
      .filter((word) => wordLists.ABBREVIATION.has(word)),
  ]);

const minContraction = 2;

/** Whether the letters of `short` stand in `long` in this order. */
function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/**
 * Whether a word shortens another: by its end (rég., région), or by letters within it, when it has the same first and
 * last letter (Gral., general; dpto., departamento).
 */
export const abbreviatesWord = (short: string, long: string): boolean =>
  short.length > 1 &&
  short.length < long.length &&
  short[0] === long[0] &&
  (long.startsWith(short) ||
    (short.length >= minContraction && short.at(-1) === long.at(-1) && isSubsequence(short, long)));

/** Terms by the number of their words and their first letter, which an abbreviation keeps. */
const toIndexKey = (words: readonly string[]) => `${words.length}${words[0]![0]}`;
const indexedTerms = groupBy(
  institutionTerms.flatMap(({ key, terms }) =>
    terms.map((term) => {
      const words = term.split(' ');
      return { key, words, cognates: words.map(toCognateKey) };
    }),
  ),
  ({ words }) => toIndexKey(words),
);

const countryWords = [...countryCodes].filter(([name]) => !name.includes(' '));

/**
 * The keys of the terms that a phrase with abbreviated words may stand for: "Aff. étr." only for foreign affairs,
 * "Com." for a committee or a commission.
 */
export function findAbbreviatedTerms(phrase: readonly string[], abbreviations: ReadonlySet<string>): Set<string> {
  const cognates = phrase.map(toCognateKey);
  const isMeant = (word: string, cognate: string, n: number) =>
    cognate === cognates[n] || (abbreviations.has(phrase[n]!) && abbreviatesWord(phrase[n]!, word));
  const terms = (indexedTerms.get(toIndexKey(phrase)) ?? []).filter((term) =>
    term.words.every((word, n) => isMeant(word, term.cognates[n]!, n)),
  );
  const countries = phrase.length === 1 ? countryWords.filter(([word]) => word.startsWith(phrase[0]!)) : [];
  return new Set([...terms.map(({ key }) => key), ...countries.map(([, iso]) => `@${iso}`)]);
}

const termsByKey = new Map(institutionTerms.map(({ key, terms }) => [key, terms]));

/** Whether an abbreviated word may stand for a token: for the word as written, or for a synonym. */
export const abbreviatesToken = (short: string, { text, key }: { text: string; key: string }): boolean =>
  abbreviatesWord(short, text) || (termsByKey.get(key) ?? []).some((term) => abbreviatesWord(short, term));

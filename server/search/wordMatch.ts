import { toWords } from '#server/graph/read/searchTerms.ts';
import { maxTypos } from './buildQueries.ts';
import { joinNumbers } from './joinNumbers.ts';
import type { SearchWord } from './readSearch.ts';

/** How well a text matches a word, 0 for not at all. */
export type Closeness = 0 | 1 | 2 | 3;

/** Whether two words differ by at most so many letters: added, removed, changed or exchanged with the next. */
function isWithin(a: string, b: string, max: number): boolean {
  if (Math.abs(a.length - b.length) > max) return false;
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = last[j - 1]! + Number(a[i - 1] !== b[j - 1]);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? beforeLast[j - 2]! + 1 : Infinity;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, changed, swapped));
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]! <= max;
}

/** The words of a text as searches compare them. */
export const toTokens = (text: string) => toWords(joinNumbers(text));

/**
 * How well a text, as its tokens, matches a word, by the rules of the query: the word itself, an inflected form or its
 * country, a typo.
 */
export function matchWord(
  { word, stem, countryNames }: SearchWord,
  tokens: readonly string[],
  withTypos: boolean,
): Closeness {
  if (word.includes(' ')) return ` ${tokens.join(' ')} `.includes(` ${word} `) ? 3 : 0;
  if (tokens.includes(word)) return 3;
  const isNumber = /^\d+$/.test(word);
  const begins = (token: string) =>
    (stem !== undefined && token.startsWith(stem)) ||
    (!isNumber && word.length > (withTypos ? 1 : 3) && token.startsWith(word));
  if (tokens.some((token) => begins(token) || countryNames.includes(token))) return 2;
  const typos = withTypos ? maxTypos(word) : 0;
  return typos > 0 && tokens.some((token) => isWithin(word, token, typos)) ? 1 : 0;
}

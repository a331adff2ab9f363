import { contentWords, fold } from '#server/graph/read/searchTerms.ts';
import { isActivityWord } from './lexicon.ts';
import { memoize } from './memoize.ts';
import { wordLists } from './wordLists.ts';

/** Whether a word only holds the sentences of a pasted text together. */
export const isFiller = (word: string) => wordLists.FILLER.has(word);

/** Whether a word says little about a subject: a filler, an activity, an event type or a number. */
export const isGeneric = (word: string) => isFiller(word) || isActivityWord(word) || /^\d{1,4}$/.test(word);

/** Longer endings belong to another word: "country" and "counterfeit" share no more than their beginning. */
const maxEnding = 5;

function commonPrefix(a: string, b: string): number {
  const shortest = Math.min(a.length, b.length);
  let length = 0;
  while (length < shortest && a[length] === b[length]) length++;
  return length;
}

/** Whether two words have one stem (formation, formations; policier, policial), judging by their common prefix. */
export function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  if (shortest < 4 || a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const required = Math.max(4, shortest <= 5 ? shortest - 1 : 5, shortest - 3);
  const common = commonPrefix(a, b);
  return common >= required && Math.max(a.length, b.length) - common <= maxEnding;
}

/** Whether two words differ in number or gender only: "governance" is not "governors". */
function sameLemma(a: string, b: string): boolean {
  const common = commonPrefix(a, b);
  return common >= 4 && Math.max(a.length, b.length) - common <= 2;
}

const isPlural = (a: string, b: string) => a === b || `${a}s` === b;

/** The index at which the words of a phrase follow each other in a text, or -1. */
function findPhrase(phrase: readonly string[], text: readonly string[], sameWord = sameLemma): number {
  if (phrase.length === 0) return -1;
  // A single short word must occur exactly: "port" is not in "portes".
  const same = phrase.length > 1 ? sameStem : phrase[0]!.length < 6 ? isPlural : sameWord;
  for (let at = 0; at + phrase.length <= text.length; at++) {
    let n = 0;
    while (n < phrase.length && same(phrase[n]!, text[at + n]!)) n++;
    if (n === phrase.length) return at;
  }
  return -1;
}

const phrases = memoize((name) => {
  const phrase = contentWords(name);
  return { phrase, generic: phrase.every(isGeneric) };
});

/** The content words of a name. */
export const toPhrase = (name: string) => phrases(name).phrase;

/**
 * The indexes of the words of a text that name a thing by any of its names. A name of generic words
 * only names nothing. `sameWord` compares names of one word.
 */
export function findNamingWords(
  names: readonly string[],
  text: readonly string[],
  sameWord?: typeof sameStem,
): Set<number> {
  const indexes = new Set<number>();
  for (const name of names) {
    const { phrase, generic } = phrases(name);
    const first = generic ? -1 : findPhrase(phrase, text, sameWord);
    if (first >= 0) for (let n = 0; n < phrase.length; n++) indexes.add(first + n);
  }
  return indexes;
}

/** Words that can be searched by stem: grouped by the four letters that equal stems share. */
export class Vocabulary {
  private readonly byPrefix = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const prefix = word.slice(0, 4);
      const group = this.byPrefix.get(prefix);
      if (group) group.push(word);
      else this.byPrefix.set(prefix, [word]);
    }
  }

  /** Whether it holds the word or one of the same stem. */
  has(word: string): boolean {
    return this.byPrefix.get(word.slice(0, 4))?.some((entry) => sameStem(entry, word)) ?? false;
  }

  hasAny(words: readonly string[]): boolean {
    return words.some((word) => this.has(word));
  }
}

/** The spelling in the text of each folded word. */
export const mapSpellings = (text: string) =>
  new Map(text.split(/[^\p{L}\p{N}]+/u).map((word) => [fold(word), word] as const));

/** Inverse document frequency. A word without documents counts as one with one: it may have synonyms there. */
export const computeIdf = (documents: number, total: number) =>
  Math.log(1 + (total + 1) / (Math.max(1, documents) + 0.5));

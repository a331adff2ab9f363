import { contentWords, fold } from '#server/graph/read/searchTerms.ts';
import { isActivityWord } from './lexicon.ts';
import { memoize } from './memoize.ts';
import { wordLists } from './wordLists.ts';

/** Whether a word only holds the sentences of a pasted text together. */
export const isFiller = (word: string) => wordLists.FILLER.has(word);

/** Whether a word says little about a subject: a filler, an activity, an event type, a kind of territory or a number. */
export const isGeneric = (word: string) =>
  isFiller(word) || wordLists.GENERIC.has(word) || isActivityWord(word) || /^\d{1,4}$/.test(word);

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

/** The content words of a name. */
export const toPhrase = memoize((name: string): readonly string[] => contentWords(name));

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

import { folded, tellingWords } from '#server/graph/words.ts';

/** How like two names are, from 0 to 1, and in what way. */
export interface Likeness {
  value: number;
  way: 'EXACT' | 'WORDS' | 'ACRONYM' | 'INITIAL' | 'ALIKE';
}

/** Levenshtein distance, given up beyond `most`. */
export function distance(a: string, b: string, most = 3): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    previous = row;
  }
  return previous[b.length]!;
}

/** Two words as one: the same, or one slip in a longer word. */
function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  const allowed = longest >= 9 ? 2 : longest >= 5 ? 1 : 0;
  const slips = allowed === 0 ? 1 : distance(a, b, allowed);
  return slips <= allowed ? 1 - slips / longest : 0;
}

/** Dice's coefficient over words that may hold slips; each word counts once, longer ones for more. */
export function wordsLikeness(a: readonly string[], b: readonly string[]): number {
  const weight = (word: string) => Math.min(word.length, 10);
  const left = [...b];
  let shared = 0;
  for (const word of a) {
    let best = -1;
    let most = 0;
    left.forEach((other, n) => {
      const like = wordLikeness(word, other);
      if (like > most) [most, best] = [like, n];
    });
    if (best < 0) continue;
    shared += most * (weight(word) + weight(left[best]!));
    left.splice(best, 1);
  }
  const all = [...a, ...b].reduce((sum, word) => sum + weight(word), 0);
  return all === 0 ? 0 : shared / all;
}

/** "J. Lavoinne" for Julie Lavoinne: the same words, but for given names told by their first letter. */
function initialsLikeness(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const alike = (x: string, y: string) => x === y || ((x.length === 1 || y.length === 1) && x[0] === y[0]);
  const told = (order: readonly string[]) =>
    order.every((word, n) => alike(word, b[n]!)) && order.some((word, n) => word.length > 1 && word === b[n]);
  return told(a) || told([...a].reverse());
}

const sorted = (words: readonly string[]) => [...words].sort().join(' ');

/** Compares a name as written with one name of a thing. */
export function likeness(written: string, name: string): Likeness {
  const [a, b] = [tellingWords(written), tellingWords(name)];
  const [whole, other] = [folded(written), folded(name)];
  if (whole === other)
    return { value: 1, way: a.length === 1 && b.length === 1 && whole.length <= 8 ? 'ACRONYM' : 'EXACT' };
  if (a.length > 0 && (sorted(a) === sorted(b) || a.join('') === b.join(''))) return { value: 0.98, way: 'WORDS' };
  if (initialsLikeness(a, b)) return { value: 0.85, way: 'INITIAL' };
  return { value: wordsLikeness(a, b) * 0.95, way: 'ALIKE' };
}

import { distance } from 'fastest-levenshtein';
import type { Word } from './words.ts';

/** Which words of two names are the same, or the same but for slips, and which are left over. */
export interface Alignment {
  pairs: { one: Word; other: Word; like: number }[];
  left: Word[];
  right: Word[];
}

/** Two neighbouring letters have changed places. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** A word by what most hears: spellings of another script's names differ in vowels and in letters of one sound. */
const sound = (word: string) =>
  word
    .replace(/[aeiouy]+/g, 'a')
    .replace(/w/g, 'v')
    .replace(/[qck]+/g, 'k')
    .replace(/ph/g, 'f');

/** How alike two words are when one may be the other with slips: one letter in so many, at most. */
export function slipLikeness(a: string, b: string, lettersPerSlip: number): number {
  const longest = Math.max(a.length, b.length);
  const allowed = Math.floor(longest / lettersPerSlip);
  if (Math.abs(a.length - b.length) > allowed) return 0;
  const slips = swapped(a, b) ? 1 : (distance(a, b) + distance(sound(a), sound(b))) / 2;
  return slips <= allowed ? 1 - slips / longest : 0;
}

/** Two neighbours that are one word on the other side ("Viet Nam", "van der Bilt") are one. */
function joinedAs(words: readonly Word[], others: readonly Word[]): Word[] {
  for (let at = 0; at + 1 < words.length; at++) {
    const [one, next] = [words[at]!, words[at + 1]!];
    const whole = others.find(({ text }) => text === one.text + next.text);
    if (whole) return joinedAs([...words.slice(0, at), whole, ...words.slice(at + 2)], others);
  }
  return [...words];
}

/** Pairs equal words, then those that are most alike by a measure. */
export function aligned(
  a: readonly Word[],
  b: readonly Word[],
  likeness: (one: Word, other: Word) => number,
): Alignment {
  const pairs: Alignment['pairs'] = [];
  const right = joinedAs(b, a);
  const left = joinedAs(a, b).filter((one) => {
    const at = right.findIndex(({ key }) => key === one.key);
    if (at >= 0) pairs.push({ one, other: right.splice(at, 1)[0]!, like: 1 });
    return at < 0;
  });
  const maybe = left
    .flatMap((one) => right.map((other) => ({ one, other, like: likeness(one, other) })))
    .filter(({ like }) => like > 0)
    .sort((x, y) => y.like - x.like);
  for (const pair of maybe) {
    const [l, r] = [left.indexOf(pair.one), right.indexOf(pair.other)];
    if (l < 0 || r < 0) continue;
    pairs.push(pair);
    left.splice(l, 1);
    right.splice(r, 1);
  }
  return { pairs, left, right };
}

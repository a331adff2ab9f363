import { distance } from 'fastest-levenshtein';
import { remembered } from '#server/language/memoize.ts';
import type { Word } from '#server/language/tokens.ts';

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
const sound = remembered((word) =>
  word
    .replace(/[aeiouy]+/g, 'a')
    .replace(/w/g, 'v')
    .replace(/[qck]+/g, 'k')
    .replace(/ph/g, 'f'),
);

/** Of letters and of sounds in the mean; as soon as they are more than allowed, no further. */
function slipsBetween(a: string, b: string, allowed: number): number {
  const ofLetters = distance(a, b) / 2;
  return ofLetters > allowed ? ofLetters : ofLetters + distance(sound(a), sound(b)) / 2;
}

/** How alike two words are when one may be the other with slips: one letter in so many, at most. */
export function slipLikeness(a: string, b: string, lettersPerSlip: number): number {
  const longest = Math.max(a.length, b.length);
  const allowed = Math.floor(longest / lettersPerSlip);
  if (Math.abs(a.length - b.length) > allowed) return 0;
  const slips = swapped(a, b) ? 1 : slipsBetween(a, b, allowed);
  return slips <= allowed ? 1 - slips / longest : 0;
}

/** Two neighbours that are one word on the other side ("Viet Nam", "van der Bilt") are one. */
function joinedAs(words: readonly Word[], others: readonly Word[]): readonly Word[] {
  for (let at = 0; at + 1 < words.length; at++) {
    const one = words[at]!.text;
    const next = words[at + 1]!.text;
    for (const whole of others)
      if (whole.text.length === one.length + next.length && whole.text === one + next)
        return joinedAs([...words.slice(0, at), whole, ...words.slice(at + 2)], others);
  }
  return words;
}

/**
 * Pairs equal words, then those that are most alike by a measure. Written out in loops: a list of names is held against
 * thousands of others, and most of the time of that goes by here.
 */
export function aligned(
  a: readonly Word[],
  b: readonly Word[],
  likeness: (one: Word, other: Word) => number,
): Alignment {
  const pairs: Alignment['pairs'] = [];
  const right = [...joinedAs(b, a)];
  const left: Word[] = [];
  for (const one of joinedAs(a, b)) {
    let at = 0;
    while (at < right.length && right[at]!.key !== one.key) at++;
    if (at < right.length) pairs.push({ one, other: right.splice(at, 1)[0]!, like: 1 });
    else left.push(one);
  }
  const maybe: Alignment['pairs'] = [];
  for (const one of left)
    for (const other of right) {
      const like = likeness(one, other);
      if (like > 0) maybe.push({ one, other, like });
    }
  for (const pair of maybe.sort((x, y) => y.like - x.like)) {
    const [l, r] = [left.indexOf(pair.one), right.indexOf(pair.other)];
    if (l < 0 || r < 0) continue;
    pairs.push(pair);
    left.splice(l, 1);
    right.splice(r, 1);
  }
  return { pairs, left, right };
}

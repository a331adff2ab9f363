import { distance } from 'fastest-levenshtein';
import { memoize } from '#server/language/memoize.ts';
import type { Token } from './institutionTokens.ts';

/** The tokens of two names that agree, exactly or but for typos, and the rest of both. */
export interface Alignment {
  pairs: { left: Token; right: Token; similarity: number }[];
  leftRest: Token[];
  rightRest: Token[];
}

/** Whether two words differ by a transposition of two adjacent letters. */
export function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** A rough phonetic key: transliterations of one name differ in vowels and in letters of one sound. */
const toPhoneticKey = memoize((word) =>
  word
    .replace(/[aeiouy]+/g, 'a')
    .replace(/w/g, 'v')
    .replace(/[qck]+/g, 'k')
    .replace(/ph/g, 'f'),
);

/** The mean edit distance of spellings and of phonetic keys; stops early when it exceeds `maxTypos`. */
function countTypos(a: string, b: string, maxTypos: number): number {
  const ofSpelling = distance(a, b) / 2;
  return ofSpelling > maxTypos ? ofSpelling : ofSpelling + distance(toPhoneticKey(a), toPhoneticKey(b)) / 2;
}

/** The similarity of two words, 0 when they differ by more than one typo in `lettersPerTypo` letters. */
export function typoSimilarity(a: string, b: string, lettersPerTypo: number): number {
  const longest = Math.max(a.length, b.length);
  const maxTypos = Math.floor(longest / lettersPerTypo);
  if (Math.abs(a.length - b.length) > maxTypos) return 0;
  const typos = isTransposition(a, b) ? 1 : countTypos(a, b, maxTypos);
  return typos <= maxTypos ? 1 - typos / longest : 0;
}

/** Joins adjacent tokens that are one word in the other name ("Viet Nam", "van der Bilt"). */
function joinSplitWords(tokens: readonly Token[], otherTokens: readonly Token[]): readonly Token[] {
  for (let at = 0; at + 1 < tokens.length; at++) {
    const first = tokens[at]!.text;
    const second = tokens[at + 1]!.text;
    for (const joined of otherTokens)
      if (joined.text.length === first.length + second.length && joined.text === first + second)
        return joinSplitWords([...tokens.slice(0, at), joined, ...tokens.slice(at + 2)], otherTokens);
  }
  return tokens;
}

/**
 * Pairs equal tokens, then the most similar ones. Written in plain loops: lists of names are compared with
 * thousands of others, and most of that time is spent here.
 */
export function alignTokens(
  a: readonly Token[],
  b: readonly Token[],
  computeSimilarity: (left: Token, right: Token) => number,
): Alignment {
  const pairs: Alignment['pairs'] = [];
  const rightRest = [...joinSplitWords(b, a)];
  const leftRest: Token[] = [];
  for (const left of joinSplitWords(a, b)) {
    let at = 0;
    while (at < rightRest.length && rightRest[at]!.key !== left.key) at++;
    if (at < rightRest.length) pairs.push({ left, right: rightRest.splice(at, 1)[0]!, similarity: 1 });
    else leftRest.push(left);
  }
  const candidates: Alignment['pairs'] = [];
  for (const left of leftRest)
    for (const right of rightRest) {
      const similarity = computeSimilarity(left, right);
      if (similarity > 0) candidates.push({ left, right, similarity });
    }
  for (const pair of candidates.sort((x, y) => y.similarity - x.similarity)) {
    const [leftIndex, rightIndex] = [leftRest.indexOf(pair.left), rightRest.indexOf(pair.right)];
    if (leftIndex < 0 || rightIndex < 0) continue;
    pairs.push(pair);
    leftRest.splice(leftIndex, 1);
    rightRest.splice(rightIndex, 1);
  }
  return { pairs, leftRest, rightRest };
}

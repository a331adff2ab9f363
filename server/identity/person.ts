import { isSameGivenName } from '#server/language/nicknames.ts';
import { alignTokens, typoSimilarity } from './align.ts';
import { soundsAlike } from './sound.ts';
import type { Token } from './institutionTokens.ts';
import type { PersonToken } from './personTokens.ts';
import { parsePersonName } from './parseName.ts';
import type { NameSimilarity } from './similarity.ts';
import { thresholds, weights } from './weights.ts';

const join = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join('');
const isInitial = ({ text }: Token) => text.length === 1;

/** Digits that are written for the letters that look like them. */
const toLetters = (text: string) =>
  /\d/.test(text) && /\p{L}/u.test(text)
    ? text.replaceAll('0', 'o').replaceAll('1', 'i').replaceAll('3', 'e').replaceAll('5', 's')
    : text;

/** The similarity of two names of a person: equal, an initial, a nickname, spelt otherwise, or with typos. */
function compareTokens(left: Token, right: Token): number {
  if (isInitial(left) || isInitial(right)) return left.text[0] === right.text[0] ? weights.initial : 0;
  if (isSameGivenName(left.text, right.text)) return weights.nickname;
  const [a, b] = [toLetters(left.text), toLetters(right.text)];
  if (a === b) return 1;
  const similarity = typoSimilarity(a, b, thresholds.lettersPerTypoOfPerson);
  return soundsAlike(a, b) ? Math.max(similarity, weights.soundsAlike) : similarity;
}

/**
 * The similarity of two names of people. Every token of the shorter name must have its counterpart in the
 * longer one: another given name is another person. Tokens that only the longer name has count little.
 */
export function comparePersonNames(mention: string, name: string): NameSimilarity {
  const [{ tokens: a, joined }, { tokens: b, joined: otherJoined }] = [parsePersonName(mention), parsePersonName(name)];
  if (joined === otherJoined) return { value: 1, matchType: 'EXACT' };
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const { pairs, leftRest, rightRest } = alignTokens(a, b, compareTokens);
  const otherParticles = pairs.filter(
    ({ left, right }) => (left as PersonToken).particle !== (right as PersonToken).particle,
  ).length;
  const omitted = Math.abs(leftRest.length - rightRest.length);
  const shared =
    pairs.reduce((sum, { similarity }) => sum + similarity, 0) /
    (pairs.length + Math.min(leftRest.length, rightRest.length));
  if (omitted > 0 && shorter.length === 1) {
    const isFamilyName = join(shorter) === longer.at(-1)!.text;
    return { value: isFamilyName ? weights.familyName : shared * weights.givenName, matchType: 'PART' };
  }
  const matchType =
    shared < 1 || otherParticles > 0
      ? [...a, ...b].some(isInitial)
        ? 'INITIALS'
        : 'SIMILAR'
      : omitted > 0
        ? 'PART'
        : 'WORDS';
  const value = shared * weights.words - omitted * weights.nameOmitted - otherParticles * weights.particleDiffers;
  return { value: Math.max(0, value), matchType, unexplained: leftRest.length + rightRest.length };
}

/** The names to compare a mention with: without those that a longer name contains, when the mention has more tokens. */
export function selectPersonNames(mention: string, names: readonly string[]): readonly string[] {
  const tokenize = (name: string) => parsePersonName(name).tokens;
  const isContained = (short: readonly Token[], long: readonly Token[]) =>
    short.length < long.length && short.every(({ key }) => long.some((token) => token.key === key));
  return names.filter(
    (name) =>
      tokenize(name).length >= tokenize(mention).length ||
      !names.some((longer) => isContained(tokenize(name), tokenize(longer))),
  );
}

import { transliterate } from '#server/language/transliterate.ts';
import { abbreviatesToken } from './abbreviations.ts';
import { compareAuthorities } from './compareAuthorities.ts';
import { type Alignment, alignTokens, typoSimilarity } from './align.ts';
import type { Token } from './institutionTokens.ts';
import { type InstitutionName, parseInstitutionName } from './parseName.ts';
import { type NameSimilarity, noSimilarity } from './similarity.ts';
import { thresholds, weights } from './weights.ts';

/** The facts that a comparison of two names may use. Countries are ISO codes. */
export interface NameContext {
  /** The country of the thing, those it is competent for, and the one given with the mention. */
  country?: string;
  covers?: readonly string[];
  mentionCountry?: string;
  /** All names of the thing, and those of its parents. */
  names?: readonly string[];
  parents?: readonly string[];
  /** Whether an institution is meant: a commune may then be called by its name alone. */
  isInstitution?: boolean;
  /** Whether the thing is a local authority: it may then be called by a name that says no level in another language. */
  isLocalAuthority?: boolean;
}

/**
 * Tokens with different meanings are never typos for each other; a typo in a lexicon word counts half. An abbreviation
 * is what it may stand for.
 */
function compareTokens(left: Token, right: Token): number {
  if (left.abbreviated && abbreviatesToken(left.text, right)) return 1;
  if (right.abbreviated && abbreviatesToken(right.text, left)) return 1;
  if (left.country || right.country || (left.inLexicon && right.inLexicon)) return 0;
  const similarity = typoSimilarity(left.text, right.text, thresholds.lettersPerTypo);
  return similarity > 0 && (left.inLexicon || right.inLexicon) ? (1 + similarity) / 2 : similarity;
}

const isShort = (name: string) => parseInstitutionName(name).isShort;

/** Dice's coefficient over weighted tokens. */
function computeDice({ pairs, leftRest, rightRest }: Alignment): number {
  let [shared, total] = [0, 0];
  for (const { left, right, similarity } of pairs) {
    shared += similarity * (left.weight + right.weight);
    total += left.weight + right.weight;
  }
  for (const { weight } of leftRest) total += weight;
  for (const { weight } of rightRest) total += weight;
  return total === 0 ? 0 : shared / total;
}

const namesCountry = ({ country }: Token) => country !== undefined;
const namesNoCountry = ({ country }: Token) => country === undefined;

/** Whether owner and host are exchanged: an embassy of A in B is not one of B in A. */
function isCrossed(a: readonly Token[], b: readonly Token[]): boolean {
  const [left, right] = [a.filter(namesCountry), b.filter(namesCountry)];
  if (left.length < 2 && right.length < 2) return false;
  return left.some((token) =>
    right.some(({ country, role }) => token.country === country && token.role && role && token.role !== role),
  );
}

/** The match type of names that agree in every token. */
function toFullMatchType({ pairs }: Alignment, byContext: boolean): 'ABBREVIATED' | 'CONTEXT' | 'WORDS' | 'TRANSLATED' {
  if (pairs.some(({ left, right }) => left.key !== right.key)) return 'ABBREVIATED';
  if (byContext) return 'CONTEXT';
  return pairs.every(({ left, right }) => left.text === right.text) ? 'WORDS' : 'TRANSLATED';
}

const maxByMatchType = {
  WORDS: weights.words,
  TRANSLATED: weights.translated,
  CONTEXT: weights.words,
  ABBREVIATED: weights.abbreviated,
  SIMILAR: weights.similar,
} as const;

const includesToken = (tokens: readonly Token[], { key }: Token) => tokens.some((token) => token.key === key);

/** The tokens of those names that a mention contains completely: a part of a name proves nothing. */
const findContainedNames = (names: readonly string[], mention: readonly Token[]) =>
  names
    .map((name) => parseInstitutionName(name).phrases)
    .filter((name) => name.every((token) => includesToken(mention, token)))
    .flat();

function compareTokenLists(
  a: readonly Token[],
  b: readonly Token[],
  { country, covers = [], mentionCountry, names = [], parents = [] }: NameContext,
): NameSimilarity {
  if (isCrossed(a, b)) return noSimilarity;
  const { pairs, leftRest, rightRest } = alignTokens(a, b, compareTokens);
  if (computeDice({ pairs, leftRest: [], rightRest: rightRest.filter(namesNoCountry) }) < thresholds.similar)
    return noSimilarity;
  const isCountryOfThing = (token: Token) =>
    token.country === country || (token.role !== 'OWNER' && covers.includes(token.country!));
  const byCountry = leftRest.filter((token) => token.country && isCountryOfThing(token));
  const otherCountry = leftRest.filter((token) => token.country && !isCountryOfThing(token));
  const shortNames = leftRest.length > 0 ? findContainedNames(names.filter(isShort), a) : [];
  const parentNames = leftRest.length > 0 ? findContainedNames(parents, a) : [];
  const byShortName = leftRest.filter((token) => !byCountry.includes(token) && includesToken(shortNames, token));
  const byParent = leftRest.filter(
    (token) => ![...byCountry, ...byShortName].includes(token) && includesToken(parentNames, token),
  );
  const explained = [...byCountry, ...byShortName, ...byParent];
  const omittedCountries = rightRest.filter(
    (token) => token.country && (token.country === country || token.country === mentionCountry),
  );
  const unexplained = {
    pairs,
    leftRest: leftRest.filter((token) => !explained.includes(token)),
    rightRest: rightRest.filter((token) => !omittedCountries.includes(token)),
  };
  const shared = computeDice(unexplained);
  const matchType =
    shared < 1 ? 'SIMILAR' : toFullMatchType(unexplained, explained.length + omittedCountries.length > 0);
  const countriesDiffer = [unexplained.leftRest, unexplained.rightRest].every((tokens) => tokens.some(namesCountry));
  const value =
    shared * maxByMatchType[matchType] * (countriesDiffer ? weights.countriesDiffer : 1) -
    explained.length * weights.explained -
    (omittedCountries.length > 0 ? weights.countryOmitted : 0);
  return {
    value: Math.max(0, value),
    matchType,
    unexplained: unexplained.leftRest.length + unexplained.rightRest.length,
    byCountry,
    byParent,
    otherCountry,
  };
}

const abbreviates = (short: InstitutionName, long: InstitutionName) =>
  short.isShort && long.initials.includes(short.folded);

/** Whether one is the acronym of the other, unless the thing has another acronym or other words of its own. */
function isAbbreviation(a: InstitutionName, b: InstitutionName, names: readonly string[] = []): boolean {
  if (abbreviates(a, b)) return !names.some(isShort);
  return abbreviates(b, a) && names.every(isShort);
}

/** Whether a mention is the acronym of a name with a word of it beside: "MEL (Lille)". */
const isAcronymWithSeat = ({ authority: { name, within } }: InstitutionName, { initials, words }: InstitutionName) =>
  within.length > 0 &&
  initials.includes(name) &&
  within.every((seat) => words.some(({ text }) => text === transliterate(seat)));

/** The similarity of a mention to a name of an institution, a place or a theme. */
export function compareInstitutionNames(mention: string, name: string, context: NameContext = {}): NameSimilarity {
  const [a, b] = [parseInstitutionName(mention), parseInstitutionName(name)];
  const similarity = compareParsedNames(a, b, context);
  // One name with two acronyms: two bodies.
  return a.acronym && b.acronym && a.acronym !== b.acronym
    ? { ...similarity, value: similarity.value * weights.acronymsDiffer }
    : similarity;
}

function compareParsedNames(a: InstitutionName, b: InstitutionName, context: NameContext): NameSimilarity {
  if (a.folded === b.folded)
    return b.isShort ? { value: weights.acronym, matchType: 'ACRONYM' } : { value: 1, matchType: 'EXACT' };
  if (a.joined === b.joined) return { value: weights.words, matchType: 'WORDS' };
  const saysLevel = a.authority.level !== undefined || b.authority.level !== undefined;
  const byAuthority =
    context.isInstitution && (saysLevel || context.isLocalAuthority)
      ? compareAuthorities(a.authority, b.authority, context)
      : undefined;
  if (isAcronymWithSeat(a, b)) return { value: weights.acronymWithSeat, matchType: 'INITIALS' };
  if (byAuthority) return byAuthority;
  if (isAbbreviation(a, b, context.names)) return { value: weights.initials, matchType: 'INITIALS' };
  if (a.bodies && b.bodies) {
    const byBodies = compareTokenLists(a.bodies, b.bodies, context);
    if (byBodies.value >= weights.translated) return byBodies;
  }
  const byPhrases = compareTokenLists(a.phrases, b.phrases, context);
  if (byPhrases.value >= weights.translated || (a.phrases === a.words && b.phrases === b.words)) return byPhrases;
  // A typo in a phrase hides its meaning: its other words still count.
  const byWords = compareTokenLists(a.words, b.words, context);
  return byWords.value > byPhrases.value ? byWords : byPhrases;
}

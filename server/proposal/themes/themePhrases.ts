import { fold, isStopWord, toWords } from '#server/graph/read/searchTerms.ts';
import { isDemonym } from '#server/language/countries.ts';
import { toInflectionKey } from '#server/language/inflection.ts';
import { memoize } from '#server/language/memoize.ts';
import { isGeneric } from '#server/language/wordForms.ts';
import type { Token } from '../text/tokens.ts';

/** A name of a theme as it is looked for in a text. */
interface ThemePhrase {
  /** Its content words, folded, and the keys that their inflected forms share. */
  words: string[];
  keys: string[];
  /** Whether each word ends like a French participle, which is another word than its noun: "élevé" is not "élève". */
  participles: boolean[];
  /** Written in capitals: found only so, as "WASH" is not "wash". */
  isAcronym: boolean;
  /** Whether it consists of words that nearly every initiative has: it names nothing. */
  isGeneric: boolean;
}

const isParticiple = (spelling: string) => /ée?s?$/i.test(spelling.normalize('NFC'));

/** Reads a name of a theme. */
export const toThemePhrase = memoize((name: string): ThemePhrase => {
  const words = toWords(name).filter((word) => !isStopWord(word));
  const spellings = (name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter((word) => !isStopWord(fold(word)));
  return {
    words,
    keys: words.map(toInflectionKey),
    participles: spellings.length === words.length ? spellings.map(isParticiple) : words.map(() => false),
    isAcronym: /^[\p{Lu}\p{N}]{2,7}$/u.test(name),
    isGeneric: words.every(isGeneric),
  };
});

/** Words that may stand within a phrase: they say whose, not what ("répertoire franco-mexicain des coopérations"). */
const mayStandBetween = ({ word }: Token) =>
  isStopWord(word) || isDemonym(word) || /^(?:franco|hispano|luso|afro|anglo)$/.test(word);

/** Where a phrase stands in a text. */
export interface PhraseOccurrence {
  /** The indexes of its words. */
  words: number[];
  /** Whether it is spelled as in the name, without other inflections. */
  exact: boolean;
}

/** The words of a text by the key of their inflected forms, and the key of each. */
export interface TokenIndex {
  positions: ReadonlyMap<string, readonly number[]>;
  keys: readonly string[];
}

export function indexTokens(tokens: readonly Token[]): TokenIndex {
  const keys = tokens.map(({ word }) => toInflectionKey(word));
  const positions = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) {
    const found = positions.get(key);
    if (found) found.push(at);
    else positions.set(key, [at]);
  }
  return { positions, keys };
}

/** A comma and a space. What stands further apart ("Économie : énergie") is no phrase. */
const maxGap = 2;

/** Whether a word of the text that shares the key of a word of the name is the same: no participle of it. */
const isSameWord = (phrase: ThemePhrase, n: number, { spelling }: Token) =>
  phrase.participles[n] || !isParticiple(spelling);

function findFrom(
  phrase: ThemePhrase,
  tokens: readonly Token[],
  keys: readonly string[],
  first: number,
): PhraseOccurrence | undefined {
  if (!isSameWord(phrase, 0, tokens[first]!)) return undefined;
  const found = [first];
  for (let at = first + 1; found.length < phrase.keys.length; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[first]!.sentence) return undefined;
    if (token.start - tokens[at - 1]!.end > maxGap) return undefined;
    if (keys[at] === phrase.keys[found.length] && isSameWord(phrase, found.length, token)) found.push(at);
    else if (!mayStandBetween(token)) return undefined;
  }
  return { words: found, exact: found.every((at, n) => tokens[at]!.word === phrase.words[n]) };
}

const nothing: readonly PhraseOccurrence[] = [];

/** Where the content words of a name follow each other within a sentence. */
export function findPhrases(name: string, tokens: readonly Token[], index: TokenIndex): readonly PhraseOccurrence[] {
  const phrase = toThemePhrase(name);
  const starts = phrase.isGeneric ? undefined : index.positions.get(phrase.keys[0]!);
  // Of thousands of names nearly all are absent: nothing is built for them.
  if (!starts) return nothing;
  return starts.flatMap((first) => {
    if (phrase.isAcronym && !/^[\p{Lu}\p{N}.]+$/u.test(tokens[first]!.spelling)) return [];
    return findFrom(phrase, tokens, index.keys, first) ?? [];
  });
}

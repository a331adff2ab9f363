import { isStopWord } from '#server/graph/read/searchTerms.ts';
import { getSynonyms } from '#server/language/lexicon.ts';
import { isGeneric } from '#server/language/wordForms.ts';
import type { Token } from '../text/tokens.ts';
import { isEnglish } from './sentenceLanguage.ts';
import { carriers } from './themeHomonyms.ts';

/** At most a space, a hyphen or an apostrophe between two words. */
const isAdjacent = (a: Token, b: Token | undefined): b is Token =>
  b !== undefined && a.sentence === b.sentence && b.start - a.end === 1;

/**
 * Whether a single word stands in a compound that may mean something else: in English before a noun that it narrows
 * ("detention ponds"), in French and Spanish before a noun without an article that narrows it ("refugio de montaña"). The
 * other word must say something of its own: it is not in the lexicon, no name, no carrier ("water meters"), and no word of a theme of the same matter.
 */
export function findHomonymContext(
  tokens: readonly Token[],
  at: number,
  hasMeaning: (token: number) => boolean,
): boolean {
  const token = tokens[at]!;
  const saysOther = (n: number) => {
    const { word, capitalised } = tokens[n]!;
    return !capitalised && !isStopWord(word) && !isGeneric(word) && getSynonyms(word).length === 0;
  };
  const next = tokens[at + 1];
  if (!isAdjacent(token, next)) return false;
  if (token.capitalised && next.capitalised) return true;
  if (isEnglish(tokens, at)) return saysOther(at + 1) && next.word.length > 3 && !carriers.has(next.word);
  return /^(?:de|d)$/.test(next.word) && isAdjacent(next, tokens[at + 2]) && saysOther(at + 2) && !hasMeaning(at + 2);
}

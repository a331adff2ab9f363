import { isStopWord } from '#server/graph/read/searchTerms.ts';
import {
  type Token as NameToken,
  foldInstitutionName,
  tokenizeInstitution,
} from '#server/identity/institutionTokens.ts';
import { memoize } from '#server/language/memoize.ts';
import type { Span, TextView } from '../textView.ts';

/** A word of a text, or a phrase with one meaning, with the tokens that it stands on. */
export interface Meaning extends NameToken {
  span: Span;
  /** The number of its phrase: names do not cross punctuation. */
  phrase: number;
}

/** Reads the words of a text as those of institutions' names are read: by meaning, without stop words. */
export function toMeanings(view: TextView): Meaning[] {
  const meanings: Meaning[] = [];
  let phrase = 0;
  for (let from = 0; from < view.length;) {
    let to = from + 1;
    while (view.isJoined(to)) to++;
    const words = view.words.slice(from, to);
    const positions = words.flatMap((word, n) => (isStopWord(word) ? [] : [from + n]));
    if (positions.length > 0) {
      let next = 0;
      for (const token of tokenizeInstitution(words.join(' '), undefined, view.abbreviations)) {
        const length = token.text.split(' ').length;
        const last = positions[next + length - 1] ?? positions.at(-1)!;
        meanings.push({ ...token, span: [positions[next]!, last + 1], phrase });
        next += length;
      }
    }
    phrase++;
    from = to;
  }
  return meanings;
}

/**
 * The key of a country in a name: its owner, or its host when two countries stand there: an embassy of A in B is not one
 * of B in A.
 */
function toKeys(tokens: readonly NameToken[]): string[] {
  const countries = tokens.filter(({ country }) => country);
  const host = countries.length > 1 ? (countries.find(({ role }) => role === 'HOST') ?? countries.at(-1)) : undefined;
  return tokens.flatMap((token) => (token.weight === 0 ? [] : token === host ? `>${token.key}` : token.key));
}

/** The same for the words of a name in any order. */
export const toNameKey = (tokens: readonly NameToken[]) => toKeys(tokens).sort().join('|');

/** The tokens of a name, with its phrases of one meaning. */
export const tokenizeName = memoize((name) => tokenizeInstitution(foldInstitutionName(name)));

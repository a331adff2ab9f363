import { getCountryNames } from '#server/language/countries.ts';
import { institutionTerms } from '#server/language/institutionTerms.ts';
import type { Token } from './institutionTokens.ts';
import { weights } from './weights.ts';

/** The terms of each meaning by the key of its tokens. */
const termsByKey = new Map(
  institutionTerms.filter(({ category }) => category !== 'LEGAL_FORM').map(({ key, terms }) => [key, terms]),
);

/** A folded word or phrase to search for. */
export interface NameVariant {
  text: string;
  weight: number;
  /** Whether it is a synonym rather than the word as written. */
  synonym: boolean;
  /** Whether typos are searched for too. */
  fuzzy: boolean;
  /** Whether words that begin so are searched for: it is an abbreviation. */
  prefix: boolean;
}

const minPrefix = 3;

const toPlural = (word: string) => (/[aeiou]$/.test(word) ? `${word}s` : `${word}es`);

/** A word in singular and plural; a phrase as it is. */
const withPlurals = (text: string) =>
  text.includes(' ') || /[sxz]$/.test(text) ? [text] : [text, `${text}s`, toPlural(text)];

/**
 * What to search for to find an institution in any of the languages. Types of bodies and generic words
 * (ministry, national) are in too many names to search for when the name has a distinctive word of its own.
 */
export function toNameVariants(tokens: readonly Token[]): NameVariant[] {
  const distinctive = tokens.filter(({ weight }) => weight >= weights.distinctive);
  const searched = distinctive.some(({ inLexicon, abbreviated }) => !inLexicon && !abbreviated) ? distinctive : tokens;
  return searched.flatMap(({ key, text, weight, inLexicon, country, abbreviated = false }) => {
    const synonyms = country ? getCountryNames(country) : (termsByKey.get(key) ?? []).flatMap(withPlurals);
    return [
      ...text.split(' ').map((word) => ({
        text: word,
        weight,
        synonym: false,
        fuzzy: !inLexicon && !abbreviated,
        prefix: !inLexicon && abbreviated && word.length >= minPrefix,
      })),
      ...[...new Set(synonyms)]
        .filter((synonym) => synonym !== text)
        .map((synonym) => ({ text: synonym, weight, synonym: true, fuzzy: false, prefix: false })),
    ];
  });
}

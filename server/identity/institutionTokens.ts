import { isStopWord, toWords } from '#server/graph/read/searchTerms.ts';
import { toCognateKey } from '#server/language/cognateKey.ts';
import { countryCodes, isDemonym } from '#server/language/countries.ts';
import { type TermCategory, institutionTerms } from '#server/language/institutionTerms.ts';
import { transliterate } from '#server/language/transliterate.ts';
import { wordLists } from '#server/language/wordLists.ts';
import { weights } from './weights.ts';

/** A word of a name, or a phrase with one meaning. */
export interface Token {
  /** As written, folded. */
  text: string;
  /** Equal for tokens with the same meaning in any of the languages. */
  key: string;
  weight: number;
  /** Whether the token is in the lexicon: then it is not a typo for another. */
  inLexicon?: boolean;
  /** The ISO code of the country that it names. */
  country?: string;
  /** Whether that country owns the institution ("of Mexico", "Mexican") or hosts it ("in Mexico"). */
  role?: 'OWNER' | 'HOST';
}

/** An indivisible phrase is never read as its single words. */
type Meaning = Omit<Token, 'text' | 'role'> & { indivisible?: boolean };

const weightByCategory: Record<TermCategory, number> = {
  SUBJECT: weights.distinctive,
  GENERIC: weights.generic,
  BODY_TYPE: weights.bodyType,
  LEGAL_FORM: 0,
  FIXED_NAME: weights.distinctive,
};

const toPhraseKey = (words: readonly string[]) => words.map(toCognateKey).join(' ');

const meanings = new Map(
  institutionTerms.flatMap(({ category, key, terms }) =>
    terms.map((term): [string, Meaning] => [
      toPhraseKey(term.split(' ')),
      {
        key,
        weight: weightByCategory[category],
        inLexicon: true,
        indivisible: category === 'FIXED_NAME',
      },
    ]),
  ),
);

const maxPhraseLength = 6;
const firstWords = new Set([...meanings.keys(), ...countryCodes.keys()].map((phrase) => phrase.split(' ')[0]));

/** The meaning of the longest known phrase that starts at a word, and its number of words. */
function findMeaning(words: readonly string[], start: number, maxLength: number): [Meaning, number] | undefined {
  if (!firstWords.has(words[start]!) && !firstWords.has(toCognateKey(words[start]!))) return undefined;
  for (let length = Math.min(maxLength, words.length - start); length > 0; length--) {
    const phrase = words.slice(start, start + length);
    const country = countryCodes.get(phrase.join(' '));
    if (country)
      return [{ key: `@${country}`, weight: weights.distinctive, inLexicon: true, country, indivisible: true }, length];
    const meaning = meanings.get(toPhraseKey(phrase));
    if (meaning) return [meaning, length];
  }
  return undefined;
}

/** Folds an institution's name. "S R E" becomes SRE; the acronym UN is not the article "un". */
export const foldInstitutionName = (name: string) =>
  transliterate(
    name
      .replace(/\bUN\b/g, 'ONU')
      .replace(/(?<!\p{L})\p{L}(?: \p{L}){2,}(?!\p{L})/gu, (initials) => initials.replaceAll(' ', '')),
  );

/**
 * The tokens of a folded name. With `phrases`, several words with one meaning ("foreign affairs") are one
 * token; without, each word is its own, so that a typo in one leaves the others.
 */
export function tokenizeInstitution(foldedName: string, phrases = true): Token[] {
  const allWords = toWords(foldedName);
  const positions = allWords.flatMap((word, n) => (isStopWord(word) ? [] : [n]));
  const words = positions.length > 0 ? positions.map((n) => allWords[n]!) : allWords;
  const tokens: Token[] = [];
  for (let at = 0; at < words.length;) {
    const longest = findMeaning(words, at, maxPhraseLength);
    const [meaning, length] =
      longest && (phrases || longest[0].indivisible || longest[1] === 1)
        ? longest
        : (findMeaning(words, at, 1) ?? [undefined, 1]);
    const text = words.slice(at, at + length).join(' ');
    tokens.push(
      meaning
        ? { ...meaning, text, role: meaning.country ? toCountryRole(allWords, positions[at] ?? 0) : undefined }
        : { text, key: toCognateKey(text), weight: weights.distinctive },
    );
    at += length;
  }
  return tokens;
}

function toCountryRole(words: readonly string[], position: number): Token['role'] {
  let previous = position - 1;
  while (wordLists.ARTICLE.has(words[previous]!)) previous--;
  if (wordLists.HOST_PREPOSITION.has(words[previous]!)) return 'HOST';
  return wordLists.OWNER_PREPOSITION.has(words[previous]!) || isDemonym(words[position]!) ? 'OWNER' : undefined;
}

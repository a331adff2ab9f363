import { isStopWord, toWords } from '#server/graph/read/searchTerms.ts';
import { findAbbreviatedTerms } from './abbreviations.ts';
import { toCognateKey } from '#server/language/cognateKey.ts';
import { countryCodes, isDemonym } from '#server/language/countries.ts';
import { type InstitutionTerms, type TermCategory, institutionTerms } from '#server/language/institutionTerms.ts';
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
  /** Whether it is a proper name, never read as its single words: Mexico City, United Nations. */
  indivisible?: boolean;
  /** Whether it is written as an abbreviation. */
  abbreviated?: boolean;
}

type Meaning = Omit<Token, 'text' | 'role' | 'abbreviated'>;

const weightByCategory: Record<TermCategory, number> = {
  SUBJECT: weights.distinctive,
  GENERIC: weights.generic,
  BODY_TYPE: weights.bodyType,
  LEGAL_FORM: 0,
  FIXED_NAME: weights.distinctive,
  KNOWN_BODY: weights.distinctive,
};

const toPhraseKey = (words: readonly string[]) => words.map(toCognateKey).join(' ');

const meaningsByKey = new Map(
  institutionTerms.map(({ category, key }): [string, Meaning] => [
    key,
    { key, weight: weightByCategory[category], inLexicon: true, indivisible: category === 'FIXED_NAME' },
  ]),
);

const toMeanings = (rows: typeof institutionTerms) =>
  new Map(
    rows.flatMap(({ key, terms }) =>
      terms.map((term): [string, Meaning] => [toPhraseKey(term.split(' ')), meaningsByKey.get(key)!]),
    ),
  );

const isKnownBody = ({ category }: InstitutionTerms) => category === 'KNOWN_BODY';
const meanings = toMeanings(institutionTerms.filter((row) => !isKnownBody(row)));
const knownBodies = toMeanings(institutionTerms.filter(isKnownBody));

const toCountryMeaning = (country: string): Meaning => ({
  key: `@${country}`,
  weight: weights.distinctive,
  inLexicon: true,
  country,
  indivisible: true,
});

/** How words make tokens: a phrase with one meaning is one or several; the name of a known body is one as well. */
export type TokenSize = 'WORDS' | 'PHRASES' | 'BODIES';

const maxPhraseLength = 6;
const maxBodyLength = 8;
const firstWords = new Set(
  [...meanings.keys(), ...knownBodies.keys(), ...countryCodes.keys()].map((phrase) => phrase.split(' ')[0]),
);

/** The meaning of the longest known phrase that starts at a word, and its number of words. */
function findMeaning(words: readonly string[], start: number, maxLength: number): [Meaning, number] | undefined {
  if (!firstWords.has(words[start]!) && !firstWords.has(toCognateKey(words[start]!))) return undefined;
  for (let length = Math.min(maxLength, words.length - start); length > 0; length--) {
    const phrase = words.slice(start, start + length);
    const country = countryCodes.get(phrase.join(' '));
    if (country) return [toCountryMeaning(country), length];
    const meaning = meanings.get(toPhraseKey(phrase));
    if (meaning) return [meaning, length];
  }
  return undefined;
}

/** The meaning of the longest phrase with abbreviated words that starts at a word; none where it may have several. */
function findAbbreviatedMeaning(
  words: readonly string[],
  start: number,
  maxLength: number,
  abbreviations: ReadonlySet<string>,
): [Meaning, number] | undefined {
  for (let length = Math.min(maxLength, words.length - start); length > 0; length--) {
    const phrase = words.slice(start, start + length);
    if (!phrase.some((word) => abbreviations.has(word))) continue;
    const [key, ...others] = findAbbreviatedTerms(phrase, abbreviations);
    if (key && others.length === 0)
      return [key.startsWith('@') ? toCountryMeaning(key.slice(1)) : meaningsByKey.get(key)!, length];
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

/** The known body whose name starts at a word, and its number of words. */
function findKnownBody(words: readonly string[], start: number): [Meaning, number] | undefined {
  for (let length = Math.min(maxBodyLength, words.length - start); length > 0; length--) {
    const body = knownBodies.get(toPhraseKey(words.slice(start, start + length)));
    if (body) return [body, length];
  }
  return undefined;
}

/** The longer one; of two equally long ones, the first. */
const findLonger = <T>(a: [T, number] | undefined, b: [T, number] | undefined) => (b && b[1] > (a?.[1] ?? 0) ? b : a);

/**
 * The tokens of a folded name. As PHRASES, several words with one meaning ("foreign affairs") are one token; as WORDS,
 * each word is its own, so that a typo in one leaves the others.
 */
export function tokenizeInstitution(
  foldedName: string,
  size: TokenSize = 'PHRASES',
  abbreviations: ReadonlySet<string> = new Set(),
): Token[] {
  const allWords = toWords(foldedName);
  // "For. Affairs": not the preposition.
  const positions = allWords.flatMap((word, n) => (isStopWord(word) && !abbreviations.has(word) ? [] : [n]));
  const words = positions.length > 0 ? positions.map((n) => allWords[n]!) : allWords;
  const find = (at: number, maxLength: number) =>
    findLonger(
      findMeaning(words, at, maxLength),
      abbreviations.size > 0 ? findAbbreviatedMeaning(words, at, maxLength, abbreviations) : undefined,
    );
  const tokens: Token[] = [];
  for (let at = 0; at < words.length;) {
    const longest = (size === 'BODIES' && findKnownBody(words, at)) || find(at, maxPhraseLength);
    const [meaning, length] =
      longest && (size !== 'WORDS' || longest[0].indivisible || longest[1] === 1)
        ? longest
        : (find(at, 1) ?? [undefined, 1]);
    const text = words.slice(at, at + length).join(' ');
    const token: Token = meaning
      ? { ...meaning, text, role: meaning.country ? toCountryRole(allWords, positions[at] ?? 0) : undefined }
      : { text, key: toCognateKey(text), weight: weights.distinctive };
    tokens.push(abbreviations.has(text) ? { ...token, abbreviated: true } : token);
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

import { cleanText } from '#server/language/cleanText.ts';
import { wordLists } from '#server/language/wordLists.ts';

/** Removes case, accents and punctuation, and joins initials (S.R.E. becomes sre). Applied to stored and searched text. */
export const fold = (text: string) =>
  cleanText(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Longer words are truncated: they are not natural language, and a fuzzy search for them is expensive. */
const maxWordLength = 64;

export const toWords = (text: string) =>
  fold(text)
    .split(' ')
    .filter(Boolean)
    .map((word) => word.slice(0, maxWordLength));

/** Names as they are indexed, delimited so that a query can match a whole name. */
export const joinNames = (names: readonly string[]) => `| ${names.map(fold).join(' | ')} |`;

/** Whether a folded word carries no meaning, in any of the three languages. */
export const isStopWord = (word: string) => wordLists.STOP_WORD.has(word);

export const contentWords = (text: string) => toWords(text).filter((word) => !isStopWord(word));

/** A letter that sorts after z and that folding preserves. */
const afterZ = 'ʒ';

/** The key that names are sorted by: folded, except that in Spanish ñ sorts after n. */
export const toSortKey = (name: string, language: string) =>
  fold(language === 'es' ? name.normalize('NFC').replace(/ñ/gi, `n${afterZ}`) : name) || name;

/** The index term for an edge to the thing with this id. */
export const toIdTerm = (id: string) => id.replaceAll(' ', '_');

/** The same term, escaped for a Lucene query. */
export const escapeIdTerm = (id: string) => toIdTerm(id).replace(/[+\-&|!(){}[\]^"~*?:\\/]/g, String.raw`\$&`);

/** Matches the inflected forms of a word by their beginning. Empty for a short word. */
export const prefixClause = (field: string, word: string) =>
  word.length > 5 ? ` ${field}:${word.slice(0, Math.max(5, word.length - 3))}*` : '';

/** A query without results, as an empty one is an error. */
export const matchNothing = 'nameWords:""';

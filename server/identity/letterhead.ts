import { distance } from 'fastest-levenshtein';
import { toWords } from '#server/graph/read/searchTerms.ts';
import { transliterate } from '#server/language/transliterate.ts';
import { wordLists } from '#server/language/wordLists.ts';
import { isTransposition } from './align.ts';
import { type AuthorityTerm, authorityTerms } from './authorityTerms.ts';
import { writeOutDepartment } from './department.ts';
import { tokenizeInstitution } from './institutionTokens.ts';
import { findPlacesByName } from './placeNames.ts';

/** Prepositions of other languages, directly after what an authority is called: "Prefeitura do Recife". */
const nativePrepositions = new Set('da das do dos di della delle dei van von'.split(' '));

export const isConnector = (word: string) => wordLists.OWNER_PREPOSITION.has(word) || wordLists.ARTICLE.has(word);
/** "Estado do Ceará", not "Ville Da Nang". */
const isNativeJoint = (words: readonly string[], at: number) =>
  nativePrepositions.has(words[at]!) && findPlacesByName(words.slice(at).join(' ')).length === 0;

const equalsAt = (words: readonly string[], at: number, term: readonly string[]) =>
  term.every((word, n) => words[at + n] === word);

/** Whether words before a term may be a territory: a Human Rights Council is of no town. */
const isTerritory = (words: readonly string[], term: AuthorityTerm) =>
  term.words.at(-1) === 'city' || tokenizeInstitution(words.join(' ')).some(({ inLexicon }) => !inLexicon);

/** The term that a name begins or ends with, the words of the territory, and those that join both. */
export function splitName(words: readonly string[]): [AuthorityTerm, territory: string[], joint: string[]] | undefined {
  for (const term of authorityTerms) {
    const { length } = term.words;
    if (length >= words.length) continue;
    if (term.place === 'AFTER') {
      const territory = words.slice(0, -length);
      if (equalsAt(words, words.length - length, term.words) && isTerritory(territory, term))
        return [term, territory, []];
      continue;
    }
    if (!equalsAt(words, 0, term.words)) continue;
    const isNative = isNativeJoint(words, length);
    if (term.place === 'JOINED' && !isNative && !wordLists.OWNER_PREPOSITION.has(words[length]!)) continue;
    const start = isNative ? length + 1 : length;
    const first = words.findIndex((word, n) => n >= start && !isConnector(word));
    if (first >= 0) return [term, words.slice(first), words.slice(length, first)];
  }
  return undefined;
}

const saints: Partial<Record<string, string>> = { st: 'saint', ste: 'sainte', sta: 'santa', sto: 'santo' };

/** "St Malo" as "Saint Malo". */
export const writeOutSaints = (words: readonly string[]) =>
  words.map((word, n) => (n < words.length - 1 && saints[word]) || word);

const minLettersOfTerm = 7;
const longTerms = authorityTerms.flatMap(({ words: [first, ...others], place }) =>
  place !== 'AFTER' && others.length === 0 && first!.length >= minLettersOfTerm ? first! : [],
);
const termBeginnings = new Set(authorityTerms.map(({ words }) => words[0]!));

/** "Ayuntamieto" as "ayuntamiento"; a plural is another word. */
function correctTerm(word: string): string {
  if (word.length < minLettersOfTerm - 1 || word.endsWith('s') || termBeginnings.has(word)) return word;
  const intended = longTerms.find((term) => isTransposition(term, word) || distance(term, word) === 1);
  return intended && findPlacesByName(word).length === 0 ? intended : word;
}

/** The words of a name, without the number of a department and an article at the beginning. */
export function toNameWords(name: string): string[] {
  const words = writeOutSaints(toWords(transliterate(writeOutDepartment(name))));
  while (words.length > 1 && wordLists.ARTICLE.has(words[0]!)) words.shift();
  return words[1] && wordLists.OWNER_PREPOSITION.has(words[1]) ? [correctTerm(words[0]!), ...words.slice(1)] : words;
}

/** Whether a text is only what an authority is called: "Ville de". */
export const isTerm = (text: string) => {
  const words = toWords(transliterate(text));
  while (words.length > 0 && isConnector(words.at(-1)!)) words.pop();
  return authorityTerms.some((term) => term.words.length === words.length && equalsAt(words, 0, term.words));
};

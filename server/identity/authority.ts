import { contentWords, toWords } from '#server/graph/read/searchTerms.ts';
import { countryCodes } from '#server/language/countries.ts';
import { readDataFile, toOption, toTerms } from '#server/language/dataFile.ts';
import { memoize } from '#server/language/memoize.ts';
import { transliterate } from '#server/language/transliterate.ts';
import { wordLists } from '#server/language/wordLists.ts';
import { tokenizeInstitution } from './institutionTokens.ts';

const authorityLevels = ['COMMUNE', 'METROPOLIS', 'DEPARTMENT', 'REGION', 'STATE'] as const;
export type AuthorityLevel = (typeof authorityLevels)[number];

/** A local authority: its level, and the name of its territory as folded content words. */
export interface Authority {
  level: AuthorityLevel;
  name: string;
}

/** What authorities of a level are called, before (`joined`: with "de", "of") or after the name of their territory. */
export interface AuthorityTerm {
  level: AuthorityLevel;
  place: 'BEFORE' | 'JOINED' | 'AFTER';
  words: readonly string[];
}

/** The rows of `authority-terms.tsv`, the longest terms first: "city council" is not "city". */
export const authorityTerms: readonly AuthorityTerm[] = readDataFile('authority-terms.tsv', ['level', 'place', 'terms'])
  .flatMap((row) =>
    toTerms(row, 'terms').map((term) => ({
      level: toOption(row, 'level', authorityLevels),
      place: toOption(row, 'place', ['BEFORE', 'JOINED', 'AFTER']),
      words: term.split(' '),
    })),
  )
  .sort((a, b) => b.words.length - a.words.length);

const isConnector = (word: string) => wordLists.OWNER_PREPOSITION.has(word) || wordLists.ARTICLE.has(word);
const equalsAt = (words: readonly string[], at: number, term: readonly string[]) =>
  term.every((word, n) => words[at + n] === word);

/** Whether words before a term may be a territory: a Human Rights Council is of no town. */
const isTerritory = (words: readonly string[], term: AuthorityTerm) =>
  term.words.at(-1) === 'city' || tokenizeInstitution(words.join(' ')).some(({ inLexicon }) => !inLexicon);

/** The term that a name begins or ends with, and the words of the territory. */
function splitName(words: readonly string[]): [AuthorityTerm, string[]] | undefined {
  for (const term of authorityTerms) {
    const { length } = term.words;
    if (length >= words.length) continue;
    if (term.place === 'AFTER') {
      const territory = words.slice(0, -length);
      if (equalsAt(words, words.length - length, term.words) && isTerritory(territory, term)) return [term, territory];
      continue;
    }
    const isJoined = wordLists.OWNER_PREPOSITION.has(words[length]!);
    if (!equalsAt(words, 0, term.words) || (term.place === 'JOINED' && !isJoined)) continue;
    const first = words.findIndex((word, n) => n >= length && !isConnector(word));
    if (first >= 0) return [term, words.slice(first)];
  }
  return undefined;
}

/**
 * The local authority that a name says, without its letterhead: "Mairie de Cannes", "Ville de Cannes" and "Cannes Town
 * Council" are the commune Cannes. Undefined for a name that says no level ("Cannes") and for the government of a country.
 */
export const toAuthority: (name: string) => Authority | undefined = (name) => parseAuthority(name).authority;

const parseAuthority = memoize((name: string): { authority?: Authority } => {
  const words = toWords(transliterate(name.replace(/\([^)]*\)|,.*$/g, ' ')));
  while (words.length > 1 && wordLists.ARTICLE.has(words[0]!)) words.shift();
  const split = splitName(words);
  if (!split) return {};
  const [{ level }, territory] = split;
  const inner = splitName(territory);
  if (inner && (inner[0].level === level || inner[0].place === 'JOINED'))
    return { authority: { level: inner[0].level, name: toTerritoryName(inner[1]) } };
  const territoryName = toTerritoryName(territory);
  const isOfCountry = level === 'STATE' && split[0].words.at(-1) !== 'estado' && countryCodes.has(territoryName);
  return isOfCountry ? {} : { authority: { level, name: territoryName } };
});

/** The content words of the name of a territory: "de la Mayenne" is Mayenne. */
export const toTerritoryName = (name: string | readonly string[]) => {
  const text = typeof name === 'string' ? transliterate(name) : name.join(' ');
  return contentWords(text).join(' ') || text;
};

/** A region is a State where the country is a federation. */
const toRank = (level: AuthorityLevel) => (level === 'STATE' ? 'REGION' : level);

/** Whether two names say the same local authority. A name without a level ("Cannes") is a commune. */
export function isSameAuthority(left: string, right: string): boolean {
  const [a, b] = [left, right].map(
    (name): Authority => toAuthority(name) ?? { level: 'COMMUNE', name: toTerritoryName(name) },
  ) as [Authority, Authority];
  return a.name === b.name && toRank(a.level) === toRank(b.level);
}

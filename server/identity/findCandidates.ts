import type { Registry } from '#schema/model.ts';
import { type Identifier, toIdentifierKey } from '#schema/values/identifier.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { loadMatchCandidates } from '#server/graph/questions/matchCandidates.ts';
import { contentWords, toWords } from '#server/graph/read/searchTerms.ts';
import { findTerritoryNames } from './territory.ts';
import type { MatchCandidate } from './score.ts';
import { toNameVariants } from './nameVariants.ts';
import { parseInstitutionName } from './parseName.ts';

/** The words of a mention beyond these are ignored. */
const maxWords = 12;

/** Lucene allows 1,024. */
const maxClauses = 900;

/** A thing to search for by its name or any of several, its kind and its official numbers. */
interface SearchedThing {
  name: string;
  otherNames?: readonly string[];
  kind?: string;
  identifiers?: readonly Identifier[];
}

/** The index holds letters such as đ and ł as they are: the other words of a name, or a typo, find it. */
const toTerritoryClauses = (name: string) =>
  name.includes(' ')
    ? [`nameWords:"${name}"^4`, ...name.split(' ').map((word) => `nameWords:${word}`)]
    : [`nameWords:${name}^4`, ...(name.length > 3 ? [`nameWords:${name}~1`] : [])];

/** The clauses of a Lucene query for names that share a word, a word with a typo, an acronym or a synonym with a name. */
function buildNameClauses(name: string): string[] {
  const content = contentWords(name);
  const words = (content.length > 0 ? content : toWords(name)).slice(0, maxWords);
  const exact = words.flatMap((word) => [
    `acronyms:${word}^8`,
    word.length === 1 ? `nameWords:${word}*` : '',
    // Not transliterated, as it is indexed.
    /[^a-z0-9]/.test(word) ? `nameWords:${word}^4` : '',
  ]);
  // Not the words: full stops and brackets say what is abbreviated.
  const { phrases, bodies, acronym, authority } = parseInstitutionName(
    content.length > maxWords ? words.join(' ') : name,
  );
  const forms = toNameVariants(bodies ?? phrases).flatMap(({ text, weight, synonym, fuzzy, prefix }) => [
    `nameWords:${text.includes(' ') ? `"${text}"~3` : text}^${(synonym ? 2 : 4) * weight}`,
    fuzzy && text.length > 4 ? `nameWords:${text}~1^3` : '',
    prefix ? `nameWords:${text}*^2` : '',
  ]);
  if (acronym) forms.push(`acronyms:${acronym}^8`, `nameWords:${acronym}^4`);
  forms.push(...findTerritoryNames(authority).flatMap(toTerritoryClauses));
  // Initials and words that are written separately: "S R E", "Viet Nam".
  const joined =
    words.length > 1
      ? [`nameWords:${words.join('')}^4`, ...words.slice(1).map((word, n) => `nameWords:${words[n]}${word}^2`)]
      : [];
  return [...exact, ...forms, ...joined].filter(Boolean);
}

function buildQuery({ name, otherNames = [], identifiers = [] }: SearchedThing): string {
  const numbers = identifiers.map((identifier) => `acronyms:${toIdentifierKey(identifier)}^100`);
  const clauses = new Set([...numbers, ...[name, ...otherNames].flatMap(buildNameClauses)]);
  return [...clauses].slice(0, maxClauses).join(' ');
}

/** Finds the things that each mention may name, in one round trip. */
export const findCandidates = (
  graph: Graph,
  registry: Registry,
  mentions: readonly SearchedThing[],
  limit?: number,
): Promise<MatchCandidate[][]> =>
  loadMatchCandidates(
    graph,
    registry,
    mentions.map((mention) => ({ query: buildQuery(mention), kind: mention.kind })),
    limit,
  );

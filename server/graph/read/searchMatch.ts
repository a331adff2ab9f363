import type { SearchQueries } from '#server/search/buildQueries.ts';
import type { Evidence } from '#server/search/findMatches.ts';
import type { SearchReading } from '#server/search/readSearch.ts';
import type { Properties, Raw } from './record.ts';
import { visibilityFilter } from './visibilityFilter.ts';

/** The labels of the things `x`, tied by `r` to a thing `n`, that a search for their names also finds `n` by. */
export const relatedLabels = 'Actor|Theme|Place|Initiative';
export const isRelated =
  "CASE WHEN n:Actor THEN x:Actor|Theme|Place AND startNode(r) = n AND NOT type(r) IN ['REVIEWED_WITH', 'POSSIBLE_DUPLICATE_OF'] ELSE n:Decision OR x:Actor|Theme|Place END";

/** More edges of one thing are not compared with the words. */
const maxEdges = 50;

/** More matches of one query are not read. */
const maxMatches = 2000;

/**
 * Added to the score of what begins within the period that a search names: more than any score of words. A day says more
 * than words do, a month as much as one.
 */
const periodScores = { day: '3000.0', month: '1000.0', longer: '500.0' };
/** The length of a period that a search names. */
export type SearchedPeriod = keyof typeof periodScores;

/** Added to the score for each word that matches, where not all do. */
const perWord = 1000;

const queryIndex = (query: string) =>
  `CALL db.index.fulltext.queryNodes('things', ${query}, {limit: ${maxMatches}}) YIELD node AS n, score`;

/** The queries of `$eachWord` that match anything visible, as `known`. */
const knownClause = `CALL () {
       UNWIND $eachWord AS query
       CALL (query) { CALL db.index.fulltext.queryNodes('things', query, {limit: 1 + COUNT { (:Restricted) }}) YIELD node WHERE ${visibilityFilter('node')} RETURN count(node) AS count }
       WITH query WHERE count > 0 RETURN collect(query) AS known
     }`;

/** Sets `unknown`: the positions of the words that match nothing that the viewer may read. */
export const unknownWordsClause = `CALL () { ${knownClause} RETURN [at IN range(0, size($eachWord) - 1) WHERE NOT $eachWord[at] IN known] AS unknown }`;

interface SearchMatchRequest {
  label: string;
  queries: SearchQueries;
  /** A condition on `n`, including its visibility. */
  condition: string;
  /** The same without the period that the search names. */
  undatedCondition: string;
  /** Of the period that the search names, if it names one. What begins within it ranks before what overlaps it. */
  period?: SearchedPeriod;
  /** If fewer things than this match all words, those that match fewer words follow. */
  enough: number;
}

/**
 * Clauses that match the things `n` of a search, with their `score`: those that match all words. If these are not enough,
 * those that match all words but the unknown ones, then those that match the most words, or one less; behind others, they
 * match two at least.
 */
export function buildSearchMatch({
  label,
  queries: { each },
  condition,
  undatedCondition,
  period,
  enough,
}: SearchMatchRequest): string {
  const isWithin = 'n.from >= $from AND n.from <= $to';
  const dateScore = period ? ` + CASE WHEN ${isWithin} THEN ${periodScores[period]} ELSE 0.0 END` : '';
  // What begins within a day or month that is named follows, too, without any of the words.
  const datedHits =
    period && period !== 'longer'
      ? `MATCH (n:Initiative) WHERE ${isWithin} AND ${undatedCondition} RETURN collect([n, ${periodScores[period]}]) AS datedHits`
      : 'RETURN [] AS datedHits';
  const rank = dateScore && `WITH n, score${dateScore} AS score, anyRestricted WHERE true`;
  if (each.length === 0) return `MATCH (n:${label}) WHERE ${condition} WITH n, 1.0 AS score, anyRestricted ${rank}`;
  if (each.length === 1 && (!period || period === 'longer'))
    return `${queryIndex('$allWords')} WHERE ${condition} ${rank}`;
  const allWordsScore = `${perWord}.0 * (size($eachWord) + 1) + score${dateScore}`;
  // The condition stands in the statement twice at most: planning it takes longer than applying it.
  return `CALL (anyRestricted) { ${queryIndex('$allWords')} WHERE ${condition} RETURN collect([n, ${allWordsScore}]) AS hits }
     CALL (anyRestricted, hits) {
       WITH * WHERE size(hits) < ${enough}
       ${knownClause}
       CALL (anyRestricted, hits, known) {
         // The last query is that of all known words together.
         WITH *, known + reduce(joined = '', clause IN known | joined + ' +' + clause) AS queries
         UNWIND range(0, size(known) - CASE WHEN size(known) IN [0, size($eachWord)] THEN 1 ELSE 0 END) AS at
         WITH *, at = size(known) AS isAll, queries[at] AS query
         ${queryIndex('query')} WHERE ${condition}
         WITH n, sum(CASE WHEN isAll THEN 0 ELSE 1 END) AS words, sum(CASE WHEN isAll THEN 0.0 ELSE score END) AS sum, max(CASE WHEN isAll THEN score END) AS allScore
         WITH collect([n, words, sum${dateScore}, allScore${dateScore}]) AS found, max(words) AS most
         WITH *, size(hits) + size([hit IN found WHERE hit[3] IS NOT NULL]) AS count
         RETURN [hit IN found WHERE hit[3] IS NOT NULL | [hit[0], ${perWord}.0 * size(known) + hit[3]]]
           + [hit IN found WHERE count < ${enough} AND hit[3] IS NULL AND hit[1] >= most - 1 AND (count = 0 OR hit[1] > 1) | [hit[0], ${perWord}.0 * hit[1] + hit[2]]] AS someHits
       }
       CALL (anyRestricted) { ${datedHits} }
       RETURN collect(someHits + datedHits) AS otherHits
     }
     UNWIND hits + coalesce(head(otherHits), []) AS hit
     WITH hit[0] AS n, max(hit[1]) AS score, anyRestricted WHERE true`;
}

/**
 * Binds `evidence`: what `n` may have been found by. Its edges are those whose other end has a name, or that have words
 * themselves, with one of `$beginnings`. Matches nothing restricted, as the index does not.
 */
export const evidenceClause = `WITH *, [n.draft, n.allNames, COLLECT {
    MATCH (n)-[r]-(x:${relatedLabels}) WHERE NOT x:Restricted AND (${isRelated})
      AND any(beginning IN $beginnings WHERE x.nameWords CONTAINS beginning OR r.words CONTAINS beginning)
    RETURN [type(r), CASE WHEN r.words IS NOT NULL THEN properties(r) END, x.name, x.names_fr, x.names_es, x.names_en, x.allNames] LIMIT ${maxEdges}
  }] AS evidence`;

/** A row of `evidence`. */
export type EvidenceRow = [
  draft: string | null,
  names: string[],
  edges: [
    edge: string,
    facts: Properties | null,
    name: string,
    fr: string | null,
    es: string | null,
    en: string | null,
    allNames: string[],
  ][],
];

/** How the names and texts begin that a word may match, after a space. */
export const toBeginnings = ({ words, optional }: SearchReading): string[] =>
  [...words, ...optional].flatMap(({ word, stem, countryNames }) =>
    [stem ?? word, ...countryNames].map((beginning) => ` ${beginning}`),
  );

export const toEvidence = ([draft, names, edges]: EvidenceRow): Evidence => ({
  raw: draft ? (JSON.parse(draft) as Raw) : {},
  names,
  edges: edges.map(([edge, facts, original, fr, es, en, allNames]) => ({
    edge,
    facts,
    names: { original, fr: fr ?? undefined, es: es ?? undefined, en: en ?? undefined },
    allNames,
  })),
});

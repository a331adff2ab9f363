import type { SearchQueries } from '#server/search/buildQueries.ts';
import type { Evidence } from '#server/search/findMatches.ts';
import type { SearchReading } from '#server/search/readSearch.ts';
import type { Properties, Raw } from './record.ts';
import { visibilityFilter } from './visibilityFilter.ts';

/** The labels of the things `x`, tied by `r` to a thing `n`, that a search for their names also finds `n` by. */
export const relatedLabels = 'Actor|Theme|Place|Initiative';
export const isRelated =
  "CASE WHEN n:Actor THEN x:Actor|Theme|Place AND startNode(r) = n AND type(r) <> 'REVIEWED_WITH' ELSE n:Decision OR x:Actor|Theme|Place END";

/** More edges of one thing are not compared with the words. */
const maxEdges = 50;

/** More matches of one query are not read. */
const maxMatches = 2000;

/** Added to the score of what begins within the period that a search names: more than any score of words. */
const withinPeriod = '500.0';
/** The same for each word that matches, where no thing matches all. */
const perWord = '1000.0';

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
  /** Whether the search names a period: what begins within it ranks before what overlaps it. */
  hasDate: boolean;
}

/**
 * Clauses that match the things `n` of a search, with their `score`: those that match all words. If there are none, those that
 * match all words but the unknown ones; if there are none either, those that match the most words, or one less.
 */
export function buildSearchMatch({ label, queries: { each }, condition, hasDate }: SearchMatchRequest): string {
  const dated = hasDate ? ` + CASE WHEN n.from >= $from AND n.from <= $to THEN ${withinPeriod} ELSE 0.0 END` : '';
  const rank = dated && `WITH n, score${dated} AS score, anyRestricted WHERE true`;
  if (each.length === 0) return `MATCH (n:${label}) WHERE ${condition} WITH n, 1.0 AS score, anyRestricted ${rank}`;
  if (each.length === 1) return `${queryIndex('$allWords')} WHERE ${condition} ${rank}`;
  const collectHits = `RETURN collect([n, score${dated}]) AS`;
  return `CALL (anyRestricted) { ${queryIndex('$allWords')} WHERE ${condition} ${collectHits} hits }
     CALL (anyRestricted, hits) {
       WITH * WHERE size(hits) = 0
       ${knownClause}
       CALL (anyRestricted, known) {
         WITH *, reduce(joined = '', clause IN known | joined + ' +' + clause) AS query
         WHERE size(known) > 0 AND size(known) < size($eachWord)
         ${queryIndex('query')} WHERE ${condition} ${collectHits} knownHits
       }
       CALL (anyRestricted, known, knownHits) {
         WITH * WHERE size(knownHits) = 0
         UNWIND known AS query
         ${queryIndex('query')} WHERE ${condition}
         WITH n, count(*) AS wordCount, max(score${dated}) - max(score) + sum(score) AS score
         WITH collect([n, wordCount, score]) AS found, max(wordCount) AS most
         RETURN [hit IN found WHERE hit[1] >= most - 1 | [hit[0], ${perWord} * hit[1] + hit[2]]] AS someHits
       }
       RETURN collect(knownHits + someHits) AS otherHits
     }
     UNWIND hits + coalesce(head(otherHits), []) AS hit WITH hit[0] AS n, hit[1] AS score, anyRestricted WHERE true`;
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

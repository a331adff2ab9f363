import type { ThingFilter } from '#schema/answers/filter.ts';
import type { Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { buildCondition } from '#server/graph/read/filter.ts';
import { type CursorPosition, parseCursor, toCursor } from '#server/graph/read/pagination.ts';
import { anyRestrictedClause, visibilityFilter, visibleCount } from '#server/graph/read/visibilityFilter.ts';
import type { StoredOverlap } from '#server/graph/write/standingOverlaps.ts';

export interface StandingOverlapPage {
  /** Those that no editor has reviewed as different, then those. */
  open: StoredOverlap[];
  different: StoredOverlap[];
  totalCount: number;
  /** Initiatives under the filter, and how many of them have been compared. */
  initiativeCount: number;
  comparedCount: number;
  endCursor: string | null;
}

/** The order that cursors belong to. */
const byScore = 'ranked';

const isDifferent = `EXISTS { (a)-[review:REVIEWED_WITH]-(b) WHERE review.decision = 'DIFFERENT' }`;

/** Starts from the reviews, which are few. Their ends are sorted, as the ids of pairs are. */
const matchDifferent = `MATCH (first:Initiative)-[review:REVIEWED_WITH]->(second:Initiative) WHERE review.decision = 'DIFFERENT'
     MATCH (o:StandingOverlap {id: first.id + ' ' + second.id})`;

/** The overlaps of records that the viewer may not read, or that were removed and are not cleaned up yet. */
const matchHidden = `CALL () { MATCH (n:Restricted) WHERE NOT ${visibilityFilter('n')} RETURN n.id AS id UNION MATCH (n:Removed) WHERE n.compared IS NOT NULL RETURN n.id AS id }
     CALL (id) { MATCH (o:StandingOverlap {a: id}) RETURN o UNION MATCH (o:StandingOverlap {b: id}) RETURN o }`;

/**
 * Clauses that match the overlaps `o` of initiatives `a` and `b`, both visible and under the filter: all of them (`match`),
 * or those of overlaps matched before (`matchEnds`). `condition`: one on `o`.
 */
function buildOverlapMatch(registry: Registry, filter: ThingFilter | undefined) {
  const { match, where, isUnfiltered, parameters } = buildCondition(registry, 'Initiative', filter);
  const matchIds = `${match} WITH collect(DISTINCT n.id) AS ids`;
  const endsIn = 'MATCH (a:Initiative {id: o.a}) MATCH (b:Initiative {id: o.b}) WITH o, a, b';
  // The index of texts finds initiatives; it cannot be asked about one.
  if (filter?.text != null)
    return {
      isUnfiltered,
      parameters,
      match: (condition: string) =>
        `${matchIds} UNWIND ids AS start MATCH (o:StandingOverlap {a: start}) WHERE ${condition} AND o.b IN ids ${endsIn}`,
      matchEnds: (overlaps: string) => `${matchIds} ${overlaps} WHERE o.a IN ids AND o.b IN ids ${endsIn}`,
    };
  const second = `WITH o, n AS a, anyRestricted MATCH (n:Initiative {id: o.b}) WHERE ${where} WITH o, a, n AS b`;
  const matchEnds = (overlaps: string) =>
    `${overlaps} WITH o, anyRestricted MATCH (n:Initiative {id: o.a}) WHERE ${where} ${second}`;
  return {
    isUnfiltered,
    parameters,
    match: (condition: string) =>
      isUnfiltered
        ? matchEnds(
            // In the order of the index on scores, so that the first page reads no more than it returns.
            `MATCH (o:StandingOverlap) WHERE ${condition} WITH o, anyRestricted ORDER BY o.score DESC, o.id`,
          )
        : `${match} WITH DISTINCT n, anyRestricted MATCH (o:StandingOverlap {a: n.id}) WHERE ${condition} ${second}`,
    matchEnds,
  };
}

/** Counts the initiatives under a filter, and those of them that have been compared. */
async function countCompared(graph: Graph, registry: Registry, filter: ThingFilter | undefined) {
  const { match, isUnfiltered, parameters } = buildCondition(registry, 'Initiative', filter);
  const countAll = isUnfiltered
    ? `RETURN ${visibleCount('Initiative')} AS count`
    : `${anyRestrictedClause} ${match} RETURN count(DISTINCT n) AS count`;
  const [all, measures] = await Promise.all([
    graph.read<{ count: number }>(countAll, parameters),
    graph.read<{ measure: string; isComplete: boolean }>(
      'MATCH (m:OverlapMeasure) RETURN m.measure AS measure, m.isComplete AS isComplete',
    ),
  ]);
  const initiativeCount = all[0]?.count ?? 0;
  if (measures[0]?.isComplete) return { initiativeCount, comparedCount: initiativeCount };
  const compared = await graph.read<{ count: number }>(
    `${anyRestrictedClause} ${match} WITH DISTINCT n WHERE n.compared = $measure RETURN count(n) AS count`,
    { ...parameters, measure: measures[0]?.measure ?? '' },
  );
  return { initiativeCount, comparedCount: compared[0]?.count ?? 0 };
}

const toPosition = ({ score, id }: StoredOverlap): CursorPosition => [score, id];

/** Loads a page of the stored overlaps under a filter, closest first, as far as the viewer may read both records. */
export async function loadStandingOverlaps(
  graph: Graph,
  registry: Registry,
  filter: ThingFilter | undefined,
  { first, after }: { first: number; after: string | undefined },
): Promise<StandingOverlapPage> {
  const { match, matchEnds, isUnfiltered, parameters } = buildOverlapMatch(registry, filter);
  const from = after === undefined ? null : parseCursor(after, byScore);
  const any = 'o.score IS NOT NULL';
  const next = from ? 'o.score <= $score AND (o.score < $score OR o.id > $id)' : any;
  const load = (clauses: string, limit: number) =>
    graph.read<StoredOverlap>(
      `${anyRestrictedClause} ${clauses}
       RETURN o.id AS id, o.a AS a, o.b AS b, o.score AS score, o.verdict AS verdict, o.certainty AS certainty, o.reasons AS reasons
       ORDER BY score DESC, id LIMIT ${limit}`,
      { ...parameters, ...(from && { score: from[0], id: from[1] }) },
    );
  const count = isUnfiltered
    ? `${matchHidden} WITH count(DISTINCT o) AS hidden RETURN COUNT { (:StandingOverlap) } - hidden AS count`
    : `${anyRestrictedClause} ${match(any)} RETURN count(o) AS count`;
  const [open, different, counted, counts] = await Promise.all([
    load(`${match(next)} WHERE NOT ${isDifferent}`, first + 1),
    load(matchEnds(matchDifferent), first),
    graph.read<{ count: number }>(count, parameters),
    countCompared(graph, registry, filter),
  ]);
  const page = open.slice(0, first);
  return {
    open: page,
    different,
    totalCount: counted[0]?.count ?? 0,
    ...counts,
    endCursor: open.length > first ? toCursor(byScore, toPosition(page.at(-1)!)) : null,
  };
}

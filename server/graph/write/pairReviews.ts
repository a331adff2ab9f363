import { PairDecision } from '#schema/answers/pairReview.ts';
import { invalid, notFound } from '#server/errors.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

/** A stored review. `a` is the smaller id. */
export interface Review {
  a: string;
  b: string;
  decision: PairDecision;
  by: string;
  date: string;
}

/** The id of a pair, in either order. */
export const toPairId = (a: string, b: string) => [a, b].sort().join(' ');

const matchPair = `MATCH (a:Thing {id: $a}) MATCH (b:Thing {id: $b}) WHERE ${visibilityFilter('a')} AND ${visibilityFilter('b')}`;
const returnReview = 'RETURN a.id AS a, b.id AS b, j.decision AS decision, j.by AS by, j.date AS date';

/** Saves the decision on a pair; null deletes it. Throws NOT_FOUND. */
export async function saveReview(
  graph: Graph,
  pair: readonly [string, string],
  decision: PairDecision | null,
  by: string,
): Promise<void> {
  const [a, b] = [...pair].sort();
  if (decision === PairDecision.SAME && (await areOfTwoKinds(graph, pair)))
    throw invalid('Two records are the same only when they are of one kind, or both initiatives.');
  const rows = await graph.write<{ id: string }>(
    decision
      ? `${matchPair} MERGE (a)-[j:REVIEWED_WITH]->(b)
         SET j.decision = $decision, j.by = $by, j.date = $date RETURN a.id AS id`
      : `${matchPair} OPTIONAL MATCH (a)-[j:REVIEWED_WITH]->(b) DELETE j RETURN a.id AS id`,
    { a, b, decision, by, date: new Date().toISOString().slice(0, 10) },
  );
  if (rows.length === 0)
    throw notFound(`There is no record with the id "${pair[0]}" or "${pair[1]}", or it was removed.`);
}

/** Whether one is an institution and the other a place, for example. */
async function areOfTwoKinds(graph: Graph, [a, b]: readonly [string, string]): Promise<boolean> {
  const rows = await graph.read(
    `${matchPair} AND a.kind <> b.kind AND NOT (a:Initiative AND b:Initiative) RETURN a.id AS id`,
    { a, b },
  );
  return rows.length > 0;
}

/** Loads the reviews of pairs of these things, by pair id. */
export async function loadReviewsAmong(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, Review>> {
  const rows = await graph.read<Review>(
    `UNWIND $ids AS id MATCH (a:Thing {id: id})-[j:REVIEWED_WITH]->(b:Thing) WHERE b.id IN $ids AND ${visibilityFilter('a')} AND ${visibilityFilter('b')}
     ${returnReview}`,
    { ids: [...new Set(ids)] },
  );
  return new Map(rows.map((row) => [toPairId(row.a, row.b), row]));
}

/** Loads the reviews of pairs, including those of merged records, by pair id. DIFFERENT overrides other decisions. */
export async function loadReviews(
  graph: Graph,
  pairs: readonly (readonly [string, string])[],
): Promise<ReadonlyMap<string, Review>> {
  const rows = await graph.read<Review>(
    `UNWIND $pairs AS pair MATCH (a:Thing {id: pair[0]}) MATCH (b:Thing {id: pair[1]}) WHERE ${visibilityFilter('a')} AND ${visibilityFilter('b')}
     MATCH (a)<-[:MERGED_INTO*0..]-()-[j:REVIEWED_WITH]-()-[:MERGED_INTO*0..]->(b)
     ${returnReview} ORDER BY decision = 'DIFFERENT', date`,
    { pairs: pairs.map((pair) => [...pair].sort()) },
  );
  return new Map(rows.map((row) => [toPairId(row.a, row.b), row]));
}

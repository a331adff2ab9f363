import type { JudgementDecision } from '#schema/answers/judgement.ts';
import { notFound } from '#server/errors.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

/** A judgement as it is kept: the one is that whose id comes first. */
export interface Judged {
  one: string;
  other: string;
  decision: JudgementDecision;
  by: string;
  date: string;
}

/** The id of a pair, whichever is named first. */
export const pairOf = (one: string, other: string) => [one, other].sort().join(' ');

/** Keeps what was said of two things; null takes it back. Throws NOT_FOUND. */
export async function keepJudgement(
  graph: Graph,
  [one, other]: readonly [string, string],
  decision: JudgementDecision | null,
  by: string,
): Promise<void> {
  const [first, second] = [one, other].sort();
  const rows = await graph.write<{ id: string }>(
    decision
      ? `MATCH (a:Thing {id: $first}) MATCH (b:Thing {id: $second}) WHERE ${visibilityFilter('a')} AND ${visibilityFilter('b')} MERGE (a)-[j:JUDGED]->(b)
         SET j.decision = $decision, j.by = $by, j.date = $date RETURN a.id AS id`
      : `MATCH (a:Thing {id: $first}) MATCH (b:Thing {id: $second}) WHERE ${visibilityFilter('a')} AND ${visibilityFilter('b')} OPTIONAL MATCH (a)-[j:JUDGED]->(b) DELETE j RETURN a.id AS id`,
    { first, second, decision, by, date: new Date().toISOString().slice(0, 10) },
  );
  if (rows.length === 0)
    throw notFound(`"${one}" or "${other}" is no thing, or was removed. Give the ids of two things that are there.`);
}

/** What was said of pairs of these things, by the id of the pair. */
export async function judgementsAmong(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, Judged>> {
  const rows = await graph.read<Judged>(
    `UNWIND $ids AS id MATCH (a:Thing {id: id})-[j:JUDGED]->(b:Thing) WHERE b.id IN $ids AND ${visibilityFilter('a')} AND ${visibilityFilter('b')}
     RETURN a.id AS one, b.id AS other, j.decision AS decision, j.by AS by, j.date AS date`,
    { ids: [...new Set(ids)] },
  );
  return new Map(rows.map((row) => [pairOf(row.one, row.other), row]));
}

/**
 * What was said of some pairs, by the id of the pair: also of what was merged into them. Once they are DIFFERENT, nothing else
 * counts.
 */
export async function judgementsOf(
  graph: Graph,
  pairs: readonly (readonly [string, string])[],
): Promise<ReadonlyMap<string, Judged>> {
  const rows = await graph.read<Judged>(
    `UNWIND $pairs AS pair MATCH (a:Thing {id: pair[0]}) MATCH (b:Thing {id: pair[1]}) WHERE ${visibilityFilter('a')} AND ${visibilityFilter('b')}
     MATCH (a)<-[:MERGED_INTO*0..]-()-[j:JUDGED]-()-[:MERGED_INTO*0..]->(b)
     RETURN a.id AS one, b.id AS other, j.decision AS decision, j.by AS by, j.date AS date
     ORDER BY decision = 'DIFFERENT', date`,
    { pairs: pairs.map((pair) => [...pair].sort()) },
  );
  return new Map(rows.map((row) => [pairOf(row.one, row.other), row]));
}

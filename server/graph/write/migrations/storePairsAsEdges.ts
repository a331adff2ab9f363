import type { Graph } from '#server/graph/connection/connection.ts';

/** Nodes per transaction. */
const batchSize = 5_000;

/** A migration: overlaps among initiatives are edges, found again in the background, no longer nodes. */
export async function storePairsAsEdges(graph: Graph): Promise<void> {
  for (const name of ['id', 'a', 'b', 'score']) {
    await graph.write(`DROP CONSTRAINT standing_overlap_${name} IF EXISTS`);
    await graph.write(`DROP INDEX standing_overlap_${name} IF EXISTS`);
  }
  for (const clauses of [
    'MATCH (n:StandingOverlap|OverlapMeasure) WITH n LIMIT $limit DELETE n',
    'MATCH (n:Initiative|Removed) WHERE n.compared IS NOT NULL WITH n LIMIT $limit REMOVE n.compared',
  ])
    while ((await graph.write(`${clauses} RETURN 1`, { limit: batchSize })).length > 0);
}

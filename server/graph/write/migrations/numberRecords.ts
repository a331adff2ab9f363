import type { Graph } from '#server/graph/connection/connection.ts';
import { forEachPage } from './forEachPage.ts';

/** Records per transaction. */
const batchSize = 1_000;

/**
 * Migration 8: records know when they were created and their place in the order of changes, and revisions who may read
 * them. Of a record whose visibility was changed before, that is unknown of its revisions: only its owner reads them, or
 * editors if it has none.
 */
export async function numberRecords(graph: Graph): Promise<void> {
  for (const label of ['Thing', 'Removed'])
    await forEachPage<{ id: string }>(
      graph,
      `MATCH (n:${label}) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT ${batchSize}`,
      (rows) =>
        graph.write(
          `MERGE (c:ChangeCounter {id: 'changes'}) SET c.value = coalesce(c.value, 0) + size($ids)
           WITH c.value - size($ids) AS start UNWIND range(1, size($ids)) AS position
           MATCH (n:${label} {id: $ids[position - 1]}) WHERE n.sequence IS NULL
           SET n.sequence = start + position, n.updated = coalesce(n.updated, '1970-01-01T00:00:00.000Z'),
             n.created = reduce(first = coalesce(n.updated, '1970-01-01T00:00:00.000Z'), at IN COLLECT { MATCH (n)<-[:REVISION_OF]-(v:Revision) WHERE v.at IS NOT NULL RETURN v.at } |
               CASE WHEN at < first THEN at ELSE first END)
           WITH n WHERE n.visibility IS NOT NULL
           MATCH (n)<-[:REVISION_OF]-(v:Revision) SET v.visibilityTag = CASE WHEN n.owner IS NULL THEN 'network' ELSE 'by:' + n.owner END`,
          { ids: rows.map(({ id }) => id) },
        ),
    );
}

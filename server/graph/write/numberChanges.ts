import type { RunQuery } from '#server/graph/connection/connection.ts';

/**
 * Gives these records the next numbers in the order of changes, by which `changes` is paged. The last statement of a
 * transaction: it locks the counter until the commit, so that numbers become visible in their order, and a reader who
 * has seen one has seen all before it.
 */
export const numberChanges = (run: RunQuery, ids: readonly string[]) =>
  run(
    `MERGE (c:ChangeCounter {id: 'changes'}) SET c.value = coalesce(c.value, 0) + size($ids)
     WITH c.value - size($ids) AS start UNWIND range(1, size($ids)) AS position
     MATCH (n:Thing|Removed|Erasure {id: $ids[position - 1]}) SET n.sequence = start + position`,
    { ids: [...new Set(ids)] },
  );

import type { TestServer } from './testServer.ts';

/** Neighbours of what not everybody sees that are not veiled: those would be counted and told with it. */
export const findUnmarkedNeighbours = ({ graph }: Pick<TestServer, 'graph'>) =>
  graph.read<{ id: string }>(
    `MATCH (h:Restricted|Removed)-[r]-(n:Thing|Removed) WHERE NOT n:HasRestrictedNeighbours AND NOT type(r) IN ['MERGED_INTO', 'REVIEWED_WITH'] RETURN n.id AS id`,
  );

/**
 * Every thing to the byte: labels, properties and ties, sorted. History and the merges themselves are no part of it, nor
 * that a thing is veiled, which it stays.
 */
export async function dumpGraph({ graph }: Pick<TestServer, 'graph'>) {
  const rows = await graph.read<{ id: string }>(
    `MATCH (n:Thing|Removed)
     RETURN n.id AS id, COLLECT { UNWIND labels(n) AS one WITH one WHERE one <> 'HasRestrictedNeighbours' RETURN one ORDER BY one } AS labels,
       COLLECT { UNWIND keys(n) AS key WITH key, n[key] AS value RETURN key + ' ' + valueType(value) + ' ' + toString(CASE WHEN value IS :: LIST<ANY> THEN reduce(all = '', one IN value | all + '|' + toString(one)) ELSE value END) AS told ORDER BY told } AS properties,
       COLLECT { MATCH (n)-[r]-(o:Thing|Removed)
         RETURN type(r) + ' ' + startNode(r).id + ' ' + endNode(r).id + ' ' + reduce(all = '', key IN COLLECT { UNWIND keys(r) AS k RETURN k ORDER BY k } | all + key + '=' + CASE WHEN r[key] IS :: LIST<ANY> THEN reduce(some = '', one IN r[key] | some + '|' + toString(one)) ELSE toString(r[key]) END) AS told ORDER BY told } AS edges
     ORDER BY id`,
  );
  return new Map(rows.map(({ id, ...told }) => [id, JSON.stringify(told)]));
}

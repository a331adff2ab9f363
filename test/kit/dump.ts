import type { TestServer } from './testServer.ts';

/** Neighbours of restricted or removed records without HasRestrictedNeighbours: queries would reveal the record by them. */
export const findUnmarkedNeighbours = ({ graph }: Pick<TestServer, 'graph'>) =>
  graph.read<{ id: string }>(
    `MATCH (h:Restricted|Removed)-[r]-(n:Thing|Removed) WHERE NOT n:HasRestrictedNeighbours AND NOT type(r) IN ['MERGED_INTO', 'REVIEWED_WITH', 'OVERLAPS_WITH', 'POSSIBLE_DUPLICATE_OF'] RETURN n.id AS id`,
  );

/**
 * Every thing by id, as JSON of its labels, properties and edges. Without revisions and merges, who last changed it and
 * when, when it is due to be compared, and the label HasRestrictedNeighbours, which is never removed.
 */
export async function dumpGraph({ graph }: Pick<TestServer, 'graph'>) {
  const rows = await graph.read<{ id: string }>(
    `MATCH (n:Thing|Removed)
     RETURN n.id AS id, COLLECT { UNWIND labels(n) AS label WITH label WHERE label <> 'HasRestrictedNeighbours' RETURN label ORDER BY label } AS labels,
       COLLECT { UNWIND keys(n) AS key WITH key, n[key] AS value WHERE NOT key IN ['updated', 'by', 'change', 'sequence', 'dueAt'] RETURN key + ' ' + valueType(value) + ' ' + toString(CASE WHEN value IS :: LIST<ANY> THEN reduce(text = '', item IN value | text + '|' + toString(item)) ELSE value END) AS property ORDER BY property } AS properties,
       COLLECT { MATCH (n)-[r]-(o:Thing|Removed)
         RETURN type(r) + ' ' + startNode(r).id + ' ' + endNode(r).id + ' ' + reduce(text = '', key IN COLLECT { UNWIND keys(r) AS k RETURN k ORDER BY k } | text + key + '=' + CASE WHEN r[key] IS :: LIST<ANY> THEN reduce(list = '', item IN r[key] | list + '|' + toString(item)) ELSE toString(r[key]) END) AS edge ORDER BY edge } AS edges
     ORDER BY id`,
  );
  return new Map(rows.map(({ id, ...node }) => [id, JSON.stringify(node)]));
}

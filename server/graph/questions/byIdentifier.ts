import { type Identifier, toIdentifierKey } from '#schema/values/identifier.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

/** More things with one number are an error of the data that nobody reads to its end. */
const maxThings = 100;

/** The ids of the things with an official number, in the order of their names. */
export async function findIdsByIdentifier(graph: Graph, identifier: Identifier): Promise<string[]> {
  const rows = await graph.read<{ id: string }>(
    `CALL db.index.fulltext.queryNodes('things', $query, {limit: ${maxThings}}) YIELD node AS n
     WITH n WHERE ${visibilityFilter('n')} RETURN n.id AS id ORDER BY n.name, n.id`,
    { query: `acronyms:${toIdentifierKey(identifier)}` },
  );
  return rows.map(({ id }) => id);
}

import type { Thing } from '#schema/thing.ts';
import type { Graph, Parameters } from '#server/graph/connection/connection.ts';
import { Page, type PageWindow } from '#server/graph/read/pagination.ts';
import { type Projection, createParamBinder } from '#server/graph/read/projection.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

/** The name of the order of removed records, which its cursors contain. */
export const removedOrder = 'removed';

/** Loads a page of the records that were removed, not merged, latest first. */
export async function loadRemoved(graph: Graph, window: PageWindow, thing: Projection<Thing>) {
  const parameters: Parameters = { limit: window.limit, key: window.from?.[0] ?? null, id: window.from?.[1] ?? null };
  const match = `MATCH (n:Removed) WHERE ${visibilityFilter('n')} AND NOT (n)-[:MERGED_INTO]->()`;
  const [result] = await graph.read<{ rows: [thing: unknown[], key: string][]; total: number }>(
    `RETURN COLLECT {
       ${match} AND ($key IS NULL OR n.updated < $key OR n.updated = $key AND n.id < $id)
       WITH n, n.updated AS key ORDER BY key DESC, n.id DESC LIMIT $limit
       ${thing.toCypher('n', createParamBinder(parameters), 'thing')} RETURN [thing, key]
     } AS rows, COUNT { ${match} } AS total`,
    parameters,
  );
  const page = new Page(
    result!.rows,
    window,
    ([row, key]) => [key, String(row[0])],
    ([row]) => thing.fromRow(row as never),
    () => ({ matched: [] }),
  );
  // It is no search.
  return Object.assign(page, { totalCount: result!.total, unknownWords: [] });
}

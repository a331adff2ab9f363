import type { Graph } from '#server/graph/connection/connection.ts';

/** Reads pages in the order of the ids, which the constraints of every version index, and writes each in one transaction. */
export async function forEachPage<Row extends { id: string }>(
  graph: Graph,
  statement: string,
  write: (rows: readonly Row[]) => Promise<unknown>,
) {
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: Row[] = await graph.read<Row>(statement, { after });
    if (rows.length > 0) await write(rows);
    after = rows.at(-1)?.id;
  }
}

import { type Identifier, toIdentifierKey } from '#schema/values/identifier.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

/** More things with one number are an error of the data that nobody reads to its end. */
const maxThings = 100;

/** The ids of the things (of one label, if given) with an official number, in the order of their names. */
export async function findIdsByIdentifier(run: RunQuery, identifier: Identifier, label = 'Thing'): Promise<string[]> {
  const rows = await run<{ id: string }>(
    `CALL db.index.fulltext.queryNodes('things', $query, {limit: ${maxThings}}) YIELD node AS n
     WITH n WHERE n:${label} AND ${visibilityFilter('n')} RETURN n.id AS id ORDER BY n.name, n.id`,
    { query: `acronyms:${toIdentifierKey(identifier)}` },
  );
  return rows.map(({ id }) => id);
}

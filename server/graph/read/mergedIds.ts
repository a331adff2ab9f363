import type { RunQuery } from '#server/graph/connection/connection.ts';

/** Ids of merged records, each with the id of the record that they redirect to. */
export type MergedIds = ReadonlyMap<string, string>;

/** Pattern from a merged record to the record it redirects to. Follows merges of merged records. */
export const mergedIntoPattern = (merged: string, into: string) =>
  `(${merged})-[:MERGED_INTO*1..]->(${into}) WHERE NOT (${into})-[:MERGED_INTO]->()`;

/** Loads all merged ids. */
export async function loadMergedIds(run: RunQuery): Promise<MergedIds> {
  const rows = await run<{ id: string; into: string }>(
    `MATCH ${mergedIntoPattern('d:Removed', 'k')} RETURN d.id AS id, k.id AS into`,
  );
  return new Map(rows.map(({ id, into }) => [id, into]));
}

/** Loads the redirects of those of the ids that were merged. */
export async function resolveMergedIds(run: RunQuery, ids: readonly string[]): Promise<MergedIds> {
  const rows = await run<{ id: string; into: string }>(
    `UNWIND $ids AS id MATCH ${mergedIntoPattern('d:Removed {id: id}', 'k')} RETURN id, k.id AS into`,
    { ids },
  );
  return new Map(rows.map(({ id, into }) => [id, into]));
}

import type { Entity } from '#schema/model.ts';
import { notFound, ApiError } from '#server/errors.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';
import { nextVersion } from './writeThings.ts';

/** What the graph keeps of a thing besides what it tells of it. */
export interface Kept {
  kind: string;
  version: number;
  /** The version that a change makes it. */
  next: number;
  draft: Raw;
  imported: string | null;
  record: string;
  owner: string | null;
}

export const kept = `n.kind AS kind, n.version AS version, ${nextVersion('n')} AS next, n.draft AS draft, n.imported AS imported, n.record AS record, n.owner AS owner`;
export const keptOf = <Row extends { draft: string }>(row: Row) => ({ ...row, draft: JSON.parse(row.draft) as Raw });

export type Row = Omit<Kept, 'draft'> & { draft: string };

/** What a thing was last written with. Throws NOT_FOUND. */
export async function keptAs(run: RunQuery, id: string): Promise<Kept> {
  const [row] = await run<Row>(`MATCH (n:Thing {id: $id}) WHERE ${visibilityFilter('n')} RETURN ${kept}`, {
    id,
  });
  if (!row)
    throw notFound(`There is no thing with the id "${id}". It may have been removed: ask node(id) what became of it.`);
  return keptOf(row);
}

/** Takes the write lock of a thing and makes sure that nobody has changed it since. */
export async function lock(run: RunQuery, { name }: Entity, id: string, version: number): Promise<Kept> {
  const [row] = await run<Row>(
    `MATCH (n:${name} {id: $id}) WHERE ${visibilityFilter('n')} SET n.locked = true REMOVE n.locked RETURN ${kept}`,
    { id },
  );
  if (!row) throw notFound(`There is no ${name} with the id "${id}".`);
  if (row.version !== version) {
    throw new ApiError(
      'CONFLICT',
      `Somebody saved this ${name} meanwhile: it is at version ${row.version}, your change began at ${version}. Nothing was written. Read it again, and apply your change to that.`,
      { version: row.version },
    );
  }
  return keptOf(row);
}

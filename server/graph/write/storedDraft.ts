import type { Entity } from '#schema/model.ts';
import { ApiError, notFound } from '#server/errors.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';
import { nextVersion } from './writeThings.ts';

/** A record as it is stored: the draft that it was last written with, and its state. */
export interface StoredRecord {
  kind: string;
  version: number;
  /** The version after the next change. */
  nextVersion: number;
  draft: Raw;
  imported: string | null;
  record: string;
  owner: string | null;
}

/** A stored record as a row, with its draft as JSON. */
export type StoredRow = Omit<StoredRecord, 'draft'> & { draft: string };

export const storedColumns = `n.kind AS kind, n.version AS version, ${nextVersion('n')} AS nextVersion, n.draft AS draft, n.imported AS imported, n.record AS record, n.owner AS owner`;

export const toStoredRecord = <Row extends { draft: string }>(row: Row) => ({
  ...row,
  draft: JSON.parse(row.draft) as Raw,
});

/** Loads a stored record. Throws NOT_FOUND. */
export async function loadStored(run: RunQuery, id: string): Promise<StoredRecord> {
  const [row] = await run<StoredRow>(
    `MATCH (n:Thing {id: $id}) WHERE ${visibilityFilter('n')} RETURN ${storedColumns}`,
    { id },
  );
  if (!row) throw notFound(`There is no record with the id "${id}". Query node(id) to see whether it was removed.`);
  return toStoredRecord(row);
}

/** Takes the write lock of a record and checks its version, if one is given. Throws NOT_FOUND or CONFLICT. */
export const lockVersion = (run: RunQuery, { name }: Entity, id: string, version: number | undefined) =>
  lockRecord(run, { pattern: `(n:${name} {id: $id})`, name }, id, version);

/** Takes the write lock of a record that was removed, not merged, and checks its version if one is given. */
export const lockRemoved = (run: RunQuery, id: string, version: number | undefined) =>
  lockRecord(
    run,
    { pattern: '(n:Removed {id: $id} WHERE NOT (n)-[:MERGED_INTO]->())', name: 'removed record' },
    id,
    version,
  );

async function lockRecord(
  run: RunQuery,
  { pattern, name }: { pattern: string; name: string },
  id: string,
  version: number | undefined,
): Promise<StoredRecord> {
  const [row] = await run<StoredRow>(
    `MATCH ${pattern} WHERE ${visibilityFilter('n')} SET n.locked = true REMOVE n.locked RETURN ${storedColumns}`,
    { id },
  );
  if (!row) throw notFound(`There is no ${name} with the id "${id}".`);
  if (version !== undefined && row.version !== version) {
    throw new ApiError(
      'CONFLICT',
      `This ${name} was changed meanwhile: it is at version ${row.version}, your change is based on version ${version}. Nothing was written. Read it again and apply your change to the current version.`,
      { version: row.version },
    );
  }
  return toStoredRecord(row);
}

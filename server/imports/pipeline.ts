import type { Registry } from '#schema/model.ts';
import { documentsOf } from '#server/graph/write/confirmation.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import { targetsOf } from '#server/graph/write/references.ts';
import type { Properties } from '#server/graph/read/record.ts';
import { keepRevisions, writeThings } from '#server/graph/write/writeThings.ts';
import { inOrder } from './order.ts';
import { type Door, type Planned, entityOf, plan } from './plan.ts';
import { type Report, type Row, reportOf } from './row.ts';

/** Small enough for one transaction to end in time on a slow machine too; smaller ones cost more, each its own commit. */
const batchSize = 1000;

/** Plans, then writes batch by batch, each in one transaction. What is rejected does not keep the rest out. */
export async function importRows(
  door: Door,
  rows: readonly Row[],
  progress: (done: number, of: number) => void = () => {},
): Promise<Report> {
  const planned = await plan(door, rows);
  let done = 0;
  for (const batch of inOrder(planned.writings, batchSize)) {
    const stale = await door.graph.writeAll((run) => writeBatch(run, door.registry, batch));
    for (const { outcome } of batch) {
      if (!stale.has(outcome.row.id)) continue;
      outcome.action = 'rejected';
      outcome.problems.push({ at: outcome.row.at([]), message: 'Somebody saved it meanwhile. Import it again.' });
    }
    done += batch.length;
    progress(done, planned.writings.length);
  }
  return reportOf(planned.outcomes);
}

/** Writes a batch, but not what somebody saved since it was planned: returns the ids of that. */
async function writeBatch(run: RunQuery, registry: Registry, batch: readonly Planned[]): Promise<Set<string>> {
  const rows = batch.map(({ outcome, version }) => ({ id: outcome.row.id, version }));
  const changed = await run<{ id: string }>(
    `UNWIND $rows AS row MATCH (n:Thing|Removed {id: row.id}) SET n.locked = true REMOVE n.locked
     WITH row, n WHERE n.version <> row.version RETURN row.id AS id`,
    { rows },
  );
  const stale = new Set(changed.map(({ id }) => id));
  const sound = batch.filter(({ outcome }) => !stale.has(outcome.row.id));
  const writings = sound
    .filter(({ outcome }) => outcome.action !== 'unchanged')
    .map(({ outcome, draft, imported, next, record }) => ({
      entity: entityOf(registry, outcome.row),
      id: outcome.row.id,
      draft,
      fresh: outcome.action === 'created',
      record: { version: next, record, imported: JSON.stringify(imported), by: 'import' } satisfies Properties,
    }));
  const documents = await targetsOf(
    run,
    writings.flatMap(({ draft }) => documentsOf(draft)),
  );
  for (const { entity, id, draft } of writings)
    if (entity.kind === 'DOCUMENT') documents.set(id, { kind: entity.kind, ...draft });
  const updated = sound.filter(({ outcome }) => outcome.action === 'updated').map(({ outcome }) => outcome.row.id);
  if (updated.length > 0) await keepRevisions(run, updated);
  await writeThings(run, writings, documents);
  // Where a person's edit keeps the source's change out, only what the source says now is remembered.
  const remembered = sound
    .filter(({ outcome }) => outcome.action === 'unchanged')
    .map(({ outcome, imported }) => ({ id: outcome.row.id, imported: JSON.stringify(imported) }));
  if (remembered.length === 0) return stale;
  await run('UNWIND $remembered AS row MATCH (n:Thing {id: row.id}) SET n.imported = row.imported', { remembered });
  return stale;
}

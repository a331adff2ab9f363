import type { Registry } from '#schema/model.ts';
import { citedDocuments } from '#server/graph/write/confirmation.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import { loadReferenceTargets } from '#server/graph/write/references.ts';
import { importAuthor } from '#server/graph/read/record.ts';
import { numberChanges } from '#server/graph/write/numberChanges.ts';
import { setVisibility } from '#server/graph/write/visibility.ts';
import { type RecordProperties, saveRevisions, writeThings } from '#server/graph/write/writeThings.ts';
import { batchByReference } from './batchByReference.ts';
import { type ImportTarget, type PlannedWrite, getEntity, plan } from './plan.ts';
import { type Report, type Row, createReport } from './row.ts';

/** Rows per transaction: ends within the timeout on a slow machine, and amortises the cost of a commit. */
const batchSize = 1000;

/** Plans an import and writes it in batches, one transaction each. Rejected rows do not stop the others. */
export async function importRows(
  target: ImportTarget,
  rows: readonly Row[],
  progress: (done: number, of: number) => void = () => {},
): Promise<Report> {
  const planned = await plan(target, rows);
  let done = 0;
  for (const batch of batchByReference(planned.writes, batchSize)) {
    const stale = await target.graph.writeAll((run) => writeBatch(run, target.registry, batch));
    for (const { outcome } of batch) {
      if (!stale.has(outcome.row.id)) continue;
      outcome.action = 'rejected';
      outcome.problems.push({
        at: outcome.row.at([]),
        message: 'The record was saved by another user during the import. Import it again.',
      });
    }
    done += batch.length;
    progress(done, planned.writes.length);
  }
  return createReport(planned.outcomes);
}

/** Writes a batch and returns the ids of records that changed since the import was planned; those are skipped. */
async function writeBatch(run: RunQuery, registry: Registry, batch: readonly PlannedWrite[]): Promise<Set<string>> {
  const rows = batch.map(({ outcome, version }) => ({ id: outcome.row.id, version }));
  const changed = await run<{ id: string }>(
    `UNWIND $rows AS row MATCH (n:Thing|Removed {id: row.id}) SET n.locked = true REMOVE n.locked
     WITH row, n WHERE n.version <> row.version RETURN row.id AS id`,
    { rows },
  );
  const stale = new Set(changed.map(({ id }) => id));
  const current = batch.filter(({ outcome }) => !stale.has(outcome.row.id));
  const writings = current
    .filter(({ outcome }) => outcome.action !== 'unchanged')
    .map(({ outcome, draft, imported, next, record }) => ({
      entity: getEntity(registry, outcome.row),
      id: outcome.row.id,
      draft,
      isNew: outcome.action === 'created',
      record: {
        version: next,
        record,
        imported: imported && JSON.stringify(imported),
        by: importAuthor,
        change: outcome.action === 'created' ? 'CREATED' : 'UPDATED',
      } satisfies RecordProperties,
    }));
  const documents = await loadReferenceTargets(
    run,
    writings.flatMap(({ draft }) => citedDocuments(draft)),
  );
  for (const { entity, id, draft } of writings)
    if (entity.kind === 'DOCUMENT') documents.set(id, { kind: entity.kind, ...draft });
  const updated = current.filter(({ outcome }) => outcome.action === 'updated').map(({ outcome }) => outcome.row.id);
  if (updated.length > 0) await saveRevisions(run, updated);
  await writeThings(run, writings, documents);
  for (const { outcome } of current) {
    const { id, exported } = outcome.row;
    if (outcome.action === 'created' && exported && (exported.visibility !== 'PUBLIC' || exported.owner))
      await setVisibility(run, registry, id, exported);
  }
  // Where an edited field was kept, only the new state of the source is stored.
  const unchanged = current
    .filter(({ outcome }) => outcome.action === 'unchanged')
    .map(({ outcome, imported }) => ({ id: outcome.row.id, imported: imported && JSON.stringify(imported) }));
  if (unchanged.length > 0)
    await run('UNWIND $remembered AS row MATCH (n:Thing {id: row.id}) SET n.imported = row.imported', {
      remembered: unchanged,
    });
  await numberChanges(
    run,
    writings.map(({ id }) => id),
  );
  return stale;
}

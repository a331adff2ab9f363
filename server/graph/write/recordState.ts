import { Initiative } from '#schema/initiative.ts';
import type { Registry } from '#schema/model.ts';
import type { ChangeType } from '#schema/values/changeType.ts';
import type { RecordState } from '#schema/thing.ts';
import { invalid } from '#server/errors.ts';
import type { Graph, RunQuery } from '#server/graph/connection/connection.ts';
import { numberChanges } from './numberChanges.ts';
import { type StoredRecord, loadStored, lockVersion } from './storedDraft.ts';
import { nextVersion, saveRevisions } from './writeThings.ts';

export interface RecordChange {
  id: string;
  /** The version that the caller read. */
  version: number;
  by: string;
}

/** A change of a record, and what it returns: the ids of all records that it changed. */
interface RecordUpdate {
  change: ChangeType;
  apply(run: RunQuery, stored: StoredRecord): Promise<readonly string[]>;
}

/**
 * Changes the record of an initiative (its state or visibility) and not its draft, and saves a revision. Throws
 * NOT_FOUND, INVALID or CONFLICT.
 */
export const updateRecord = (
  graph: Graph,
  registry: Registry,
  { id, version, by }: RecordChange,
  { change, apply }: RecordUpdate,
): Promise<void> =>
  graph.writeAll(async (run) => {
    const entity = registry.entity((await loadStored(run, id)).kind);
    if (!entity.interfaces.includes(Initiative.name))
      throw invalid(
        `"${id}" is of kind ${entity.name}. Only agreements, trainings, events and projects have a record state and a visibility.`,
      );
    const stored = await lockVersion(run, entity, id, version);
    await saveRevisions(run, [id]);
    await run(
      `MATCH (n:Thing {id: $id}) SET n.version = ${nextVersion('n')}, n.updated = $at, n.by = $by, n.change = $change`,
      {
        id,
        by,
        change,
        at: new Date().toISOString(),
      },
    );
    await numberChanges(run, await apply(run, stored));
  });

export const changeRecordState = (
  graph: Graph,
  registry: Registry,
  { record, ...change }: RecordChange & { record: RecordState },
): Promise<void> =>
  updateRecord(graph, registry, change, {
    change: 'STATE_CHANGED',
    async apply(run, stored) {
      if (record === 'REMOVED') throw invalid('Use `remove` to remove a record.');
      if (record === stored.record) throw invalid(`The record "${change.id}" is already ${record}.`);
      await run('MATCH (n:Thing {id: $id}) SET n.record = $record', { id: change.id, record });
      return [change.id];
    },
  });

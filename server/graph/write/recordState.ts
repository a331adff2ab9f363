import { Initiative } from '#schema/initiative.ts';
import type { Registry } from '#schema/model.ts';
import type { RecordState } from '#schema/thing.ts';
import { invalid } from '#server/errors.ts';
import type { Graph, RunQuery } from '#server/graph/connection/connection.ts';
import { type Kept, keptAs, lock } from './storedDraft.ts';
import { keepRevisions, nextVersion } from './writeThings.ts';

export interface RecordChange {
  id: string;
  /** The version that was read. */
  version: number;
  by: string;
}

/**
 * Changes how an initiative is kept, not what it tells; the former state stays in the history. Throws NOT_FOUND, INVALID
 * or CONFLICT.
 */
export const changeOfRecord = (
  graph: Graph,
  registry: Registry,
  { id, version, by }: RecordChange,
  change: (run: RunQuery, kept: Kept) => Promise<void>,
): Promise<void> =>
  graph.writeAll(async (run) => {
    const entity = registry.entity((await keptAs(run, id)).kind);
    if (!entity.interfaces.includes(Initiative.name))
      throw invalid(
        `"${id}" is of kind ${entity.name}: only agreements, trainings, events and projects are kept as drafts, or from others.`,
      );
    const kept = await lock(run, entity, id, version);
    await keepRevisions(run, [id]);
    await run(`MATCH (n:Thing {id: $id}) SET n.version = ${nextVersion('n')}, n.updated = $at, n.by = $by`, {
      id,
      by,
      at: new Date().toISOString(),
    });
    await change(run, kept);
  });

/** Says how far the record of an initiative is on its way to being published. */
export const changeRecord = (
  graph: Graph,
  registry: Registry,
  { record, ...change }: RecordChange & { record: RecordState },
): Promise<void> =>
  changeOfRecord(graph, registry, change, async (run, kept) => {
    if (record === 'REMOVED') throw invalid('Use `remove` to take it away.');
    if (record === kept.record) throw invalid(`"${change.id}" is ${record} already.`);
    await run('MATCH (n:Thing {id: $id}) SET n.record = $record', { id: change.id, record });
  });

import { listDraftFields } from '#schema/draft.ts';
import type { Registry } from '#schema/model.ts';
import { invalid } from '#server/errors.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { loadRevision } from '#server/graph/read/history/revisions.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { resolveMergedIds } from '#server/graph/read/mergedIds.ts';
import { referencedIds } from './hiddenReferences.ts';
import { redirectEdges } from './merge/redirectEdges.ts';
import type { RecordChange } from './recordState.ts';
import { saveDraft } from './save.ts';

interface Restoration extends RecordChange {
  /** The fields to restore; all when absent. */
  fields?: readonly string[];
  /** The version that the editor read; whichever it is when absent. */
  current?: number;
}

const isNamed = (names: readonly string[] | undefined, isExpected: boolean) => (field: [string, unknown]) =>
  (names === undefined || names.includes(field[0])) === isExpected;

/**
 * Writes an earlier version, or some of its fields, as a new one. References follow merges made since. Throws NOT_FOUND,
 * INVALID or CONFLICT.
 */
export async function restoreRevision(
  graph: Graph,
  registry: Registry,
  { id, version, by, fields, current }: Restoration,
): Promise<void> {
  const { entity, draft } = await loadRevision(graph, registry, id, version);
  const unknown = fields?.find((field) => !listDraftFields(entity.type).some(({ name }) => name === field));
  if (unknown !== undefined)
    throw invalid(`"${unknown}" is no field of this record. Query \`kinds { fields { name } }\` for its fields.`);
  const mergedIds = await resolveMergedIds(graph.read, referencedIds(entity, draft));
  const restored = redirectEdges(entity, id, draft, mergedIds);
  const edit = (present: Raw = {}) =>
    Object.fromEntries([
      ...Object.entries(present).filter(isNamed(fields, false)),
      ...Object.entries(restored).filter(isNamed(fields, true)),
    ]);
  await saveDraft(graph, registry, { entity, id, version: current ?? 'LATEST', by, edit, change: 'REVERTED' });
}

import type { Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { loadRevision } from '#server/graph/read/history.ts';
import { resolveMergedIds } from '#server/graph/read/mergedIds.ts';
import { referencedIds } from './hiddenReferences.ts';
import { redirectEdges } from './merge/redirectEdges.ts';
import type { RecordChange } from './recordState.ts';
import { saveDraft } from './save.ts';

/** Writes an earlier version as a new one. References follow merges made since. Throws NOT_FOUND, INVALID or CONFLICT. */
export async function restoreRevision(
  graph: Graph,
  registry: Registry,
  { id, version, by }: RecordChange,
): Promise<void> {
  const { entity, draft } = await loadRevision(graph, registry, id, version);
  const mergedIds = await resolveMergedIds(graph.read, referencedIds(entity, draft));
  const restored = redirectEdges(entity, id, draft, mergedIds);
  await saveDraft(graph, registry, { entity, id, version: 'LATEST', by, edit: () => restored, change: 'REVERTED' });
}

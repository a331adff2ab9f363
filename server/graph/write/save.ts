import type { Entity, Registry } from '#schema/model.ts';
import type { Visibility } from '#schema/values/visibility.ts';
import type { ChangeType } from '#schema/values/changeType.ts';
import { ApiError } from '#server/errors.ts';
import type { Graph, RunQuery } from '#server/graph/connection/connection.ts';
import { findLoops } from './loops.ts';
import { numberChanges } from './numberChanges.ts';
import { findReferences, loadReferenceTargets, validateReference } from './references.ts';
import { markNeighboursOfRestricted } from './restrictedNeighbours.ts';
import { loadStored, lockRemoved, lockVersion } from './storedDraft.ts';
import { omitEmpty, validateDraft } from './validate.ts';
import { inheritVisibility, setVisibility } from './visibility.ts';
import {
  type RecordProperties,
  nextVersion,
  nodeLabels,
  saveRevisions,
  updateDependents,
  writeThings,
} from './writeThings.ts';

export interface SaveRequest {
  entity: Entity;
  id: string;
  draft: object;
  /** The version that the editor read; undefined creates a record. */
  version?: number;
  by: string;
  /** Creates the record in the state DRAFT, owned by the editor, with this visibility. */
  draftFor?: Visibility;
}

/** Validates and writes a draft, and saves a revision of the version before. Throws INVALID, NOT_FOUND or CONFLICT. */
export async function saveDraft(graph: Graph, registry: Registry, request: SaveRequest): Promise<void> {
  const { entity, id, version, by, draftFor } = request;
  const draft = omitEmpty(request.draft);
  const references = findReferences(entity, draft);
  await graph.writeAll(async (run) => {
    const stored = version === undefined ? undefined : await lockVersion(run, entity, id, version);
    const storedReferences = new Set(stored && findReferences(entity, stored.draft).map((reference) => reference.id));
    const targets = await loadReferenceTargets(
      run,
      references.map((reference) => reference.id),
    );
    const errors = [
      ...validateDraft(entity, draft),
      ...references.flatMap(
        (reference) =>
          validateReference(registry, reference, targets.get(reference.id), storedReferences.has(reference.id)) ?? [],
      ),
      ...((await findLoops(run, registry, [{ entity, id, draft }])).get(id) ?? []),
    ];
    if (errors.length > 0) {
      const message = errors.map((error) => `${error.path.join('.')}: ${error.message}`).join(' ');
      throw new ApiError('INVALID', message, { problems: errors });
    }
    if (stored) await saveRevisions(run, [id]);
    const record: RecordProperties = {
      version: stored?.nextVersion ?? 1,
      record: stored?.record ?? (draftFor ? 'DRAFT' : 'VALIDATED'),
      imported: stored?.imported ?? null,
      by,
      change: stored ? 'UPDATED' : 'CREATED',
    };
    await writeThings(run, [{ entity, id, draft, record }], targets);
    if (draftFor) await setVisibility(run, registry, id, { visibility: draftFor, owner: by });
    await inheritVisibility(run, registry, [id]);
    await numberChanges(run, [id]);
  });
}

/** Removes a record and saves a revision. Throws NOT_FOUND or CONFLICT. */
export async function removeThing(
  graph: Graph,
  registry: Registry,
  id: string,
  version: number,
  by: string,
): Promise<void> {
  await graph.writeAll(async (run) => {
    const entity = registry.entity((await loadStored(run, id)).kind);
    await lockVersion(run, entity, id, version);
    await saveRevisions(run, [id]);
    await softDelete(run, entity, id, by);
    await numberChanges(run, [id]);
  });
}

/** Undoes `removeThing`, and saves a revision. Throws NOT_FOUND or CONFLICT. */
export async function restoreThing(
  graph: Graph,
  registry: Registry,
  id: string,
  version: number,
  by: string,
): Promise<void> {
  await graph.writeAll(async (run) => {
    const { kind } = await lockRemoved(run, id, version);
    await saveRevisions(run, [id]);
    await run(
      `MATCH (n:Removed {id: $id}) SET n.version = ${nextVersion('n')}, n.record = coalesce(n.recordBeforeRemoval, 'DRAFT'), n.updated = $at, n.by = $by, n.change = 'RESTORED', n:${nodeLabels(registry.entity(kind)).join(':')}
       REMOVE n:Removed, n.recordBeforeRemoval`,
      { id, by, at: new Date().toISOString() },
    );
    await updateDependents(run, { written: [id], renamed: [id] });
    await numberChanges(run, [id]);
  });
}

/** Replaces all labels of the record by `Removed`. Lists and searches omit it; its node and edges remain. */
export async function softDelete(
  run: RunQuery,
  entity: Entity,
  id: string,
  by: string,
  change: ChangeType = 'REMOVED',
): Promise<void> {
  await run(
    `MATCH (n:Thing {id: $id}) SET n.version = ${nextVersion('n')}, n:Removed, n.recordBeforeRemoval = n.record, n.record = 'REMOVED', n.updated = $at, n.by = $by, n.change = $change
     REMOVE n:${nodeLabels(entity).join(':')}`,
    { id, by, change, at: new Date().toISOString() },
  );
  await markNeighboursOfRestricted(run, [id]);
  await updateDependents(run, { renamed: [id] });
}

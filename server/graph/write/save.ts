import { isDeepStrictEqual } from 'node:util';
import type { Entity, Registry } from '#schema/model.ts';
import type { Visibility } from '#schema/values/visibility.ts';
import type { ChangeType } from '#schema/values/changeType.ts';
import type { Identifier } from '#schema/values/identifier.ts';
import { ApiError, invalid } from '#server/errors.ts';
import type { Graph, RunQuery } from '#server/graph/connection/connection.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { findByIdentifier } from './edit/findByIdentifier.ts';
import { findTakenIdentifiers } from './edit/findTakenIdentifiers.ts';
import { loadHiddenIds, omitHidden, referencedIds, restoreHidden } from './hiddenReferences.ts';
import { type IdempotencyKey, runOnce } from './edit/idempotency.ts';
import { type DraftedThing, findLoops } from './loops.ts';
import { numberChanges } from './numberChanges.ts';
import { findReferences, loadReferenceTargets, validateReference } from './references.ts';
import { markNeighboursOfRestricted } from './restrictedNeighbours.ts';
import { loadStored, lockRemoved, lockVersion } from './storedDraft.ts';
import { setStatusAuthors } from './edit/setStatusAuthors.ts';
import { toProblems } from './edit/toProblems.ts';
import { type ValidationError, omitEmpty, validateDraft } from './validate.ts';
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
  /** The record with this official number is meant, if there is one; else one with the id is created. */
  identifier?: Identifier;
  /** The new draft, from what the editor may read of the stored one; undefined for a new record. */
  edit: (current: Raw | undefined) => object;
  /** The version that the editor read, LATEST for whichever it is; undefined creates a record. */
  version?: number | 'LATEST';
  by: string;
  /** What is done, when it is more than writing a draft. */
  change?: ChangeType;
  /** Creates the record in the state DRAFT, owned by the editor, with this visibility. */
  draftFor?: Visibility;
}

/**
 * Validates and writes a draft, and saves a revision of the version before. An unchanged draft writes nothing. Throws
 * INVALID, NOT_FOUND or CONFLICT. Returns the id.
 */
export async function saveDraft(
  graph: Graph,
  registry: Registry,
  request: SaveRequest,
  key?: IdempotencyKey,
): Promise<string> {
  const [id] = await saveOnce(graph, key, async (run) => [await writeDraft(run, registry, request)]);
  return id!;
}

/**
 * Writes several drafts in one transaction, in their order: all, or none. Throws INVALID with all problems, whose paths
 * begin with the position of the draft.
 */
export const saveDrafts = (
  graph: Graph,
  registry: Registry,
  requests: readonly SaveRequest[],
  key?: IdempotencyKey,
): Promise<string[]> =>
  saveOnce(graph, key, async (run) => {
    const written: Written[] = [];
    const problems: ValidationError[] = [];
    for (const [index, request] of requests.entries()) {
      try {
        written.push(await writeDraft(run, registry, request));
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        problems.push(...toProblems(error).map((problem) => ({ ...problem, path: [index, ...problem.path] })));
      }
    }
    if (problems.length > 0) throw invalid(joinMessages(problems), { problems });
    return written;
  });

interface Written {
  id: string;
  isChanged: boolean;
}

const saveOnce = (
  graph: Graph,
  key: IdempotencyKey | undefined,
  write: (run: RunQuery) => Promise<Written[]>,
): Promise<string[]> =>
  graph.writeAll(async (run) => {
    const changed: string[] = [];
    const ids = await runOnce(run, key, async () => {
      const written = await write(run);
      changed.push(...written.flatMap(({ id, isChanged }) => (isChanged ? [id] : [])));
      return written.map(({ id }) => id);
    });
    if (changed.length > 0) await numberChanges(run, changed);
    return ids;
  });

async function writeDraft(run: RunQuery, registry: Registry, request: SaveRequest): Promise<Written> {
  const { entity, by, draftFor, identifier } = request;
  const found = identifier && (await findByIdentifier(run, entity, identifier));
  const id = found ?? request.id;
  const version = identifier && !found ? undefined : request.version;
  const stored =
    version === undefined ? undefined : await lockVersion(run, entity, id, version === 'LATEST' ? undefined : version);
  const storedIds = stored ? referencedIds(entity, stored.draft) : [];
  const hidden = await loadHiddenIds(run, storedIds);
  const current = stored && omitHidden(entity, stored.draft, hidden);
  const given = omitEmpty(request.edit(current));
  // What was accepted once stays so: names of other editors, texts of a form that is checked since, removed records.
  const accepted = request.change === 'REVERTED' ? given : current;
  const { draft: edited, errors: authorErrors } = setStatusAuthors(accepted, given, by);
  if (current && isDeepStrictEqual(edited, current)) return { id, isChanged: false };
  const acceptedIds = new Set([...storedIds, ...referencedIds(entity, accepted ?? {})]);
  const errors = [
    ...authorErrors,
    ...validateDraft(entity, edited, accepted),
    ...(await findReferenceErrors(run, registry, { entity, id, draft: edited }, acceptedIds)),
    ...(await findTakenIdentifiers(run, { entity, id, draft: edited }, accepted)),
  ];
  if (errors.length > 0) throw invalid(joinMessages(errors), { problems: errors });
  if (stored) await saveRevisions(run, [id]);
  const record: RecordProperties = {
    version: stored?.nextVersion ?? 1,
    record: stored?.record ?? (draftFor ? 'DRAFT' : 'VALIDATED'),
    imported: stored?.imported ?? null,
    by,
    change: request.change ?? (stored ? 'UPDATED' : 'CREATED'),
  };
  const draft = stored && hidden.size > 0 ? restoreHidden(entity, stored.draft, edited, hidden) : edited;
  await writeThings(
    run,
    [{ entity, id, draft, record }],
    await loadReferenceTargets(run, referencedIds(entity, draft)),
  );
  if (draftFor) await setVisibility(run, registry, id, { visibility: draftFor, owner: by });
  await inheritVisibility(run, registry, [id]);
  return { id, isChanged: true };
}

const joinMessages = (errors: readonly ValidationError[]) =>
  errors.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' ');

/** What a draft refers to wrongly. Of hidden, merged and removed records, only the accepted ones may be referred to. */
async function findReferenceErrors(
  run: RunQuery,
  registry: Registry,
  drafted: DraftedThing,
  acceptedIds: ReadonlySet<string>,
): Promise<ValidationError[]> {
  const { entity, id, draft } = drafted;
  const references = findReferences(entity, draft);
  const targets = await loadReferenceTargets(run, new Set(references.map((reference) => reference.id)));
  return [
    ...references.flatMap(
      (reference) =>
        validateReference(registry, reference, targets.get(reference.id), acceptedIds.has(reference.id)) ?? [],
    ),
    ...((await findLoops(run, registry, [drafted])).get(id) ?? []),
  ];
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
  /** The version that the editor read; undefined restores the present one. */
  version: number | undefined,
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

import type { Entity, Registry } from '#schema/model.ts';
import type { Visibility } from '#schema/values/visibility.ts';
import { ApiError } from '#server/errors.ts';
import type { Graph, RunQuery } from '#server/graph/connection/connection.ts';
import { keptAs, lock } from './storedDraft.ts';
import { mentionsOf, targetsOf, wrongMention } from './references.ts';
import { plain, unsound } from './validate.ts';
import { veil } from '#server/graph/read/visibilityFilter.ts';
import { withhold, withholdNeeding } from './visibility.ts';
import { keepRevisions, labelsOf, nextVersion, tellRelated, writeThings } from './writeThings.ts';

export interface Edit {
  entity: Entity;
  id: string;
  draft: object;
  /** The version the editor saw; undefined makes a new thing. */
  version?: number;
  by: string;
  /** A new thing that is only a draft yet: who may see it, beside its editor. */
  draftFor?: Visibility;
}

/** Writes a person's edit, the former state kept in the history. Throws INVALID, NOT_FOUND or CONFLICT. */
export async function saveEdit(graph: Graph, registry: Registry, edit: Edit): Promise<void> {
  const { entity, id, version, by, draftFor } = edit;
  const draft = plain(edit.draft);
  const mentions = mentionsOf(entity, draft);
  await graph.writeAll(async (run) => {
    const before = version === undefined ? undefined : await lock(run, entity, id, version);
    const mentioned = new Set(before && mentionsOf(entity, before.draft).map((mention) => mention.id));
    const targets = await targetsOf(
      run,
      mentions.map((mention) => mention.id),
    );
    const wrong = [
      ...unsound(entity, draft),
      ...mentions.flatMap((one) => wrongMention(registry, one, targets.get(one.id), mentioned.has(one.id)) ?? []),
    ];
    if (wrong.length > 0) {
      const told = wrong.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' ');
      throw new ApiError('INVALID', told, { problems: wrong });
    }
    if (before) await keepRevisions(run, [id]);
    const record = {
      version: before?.next ?? 1,
      record: before?.record ?? (draftFor ? 'DRAFT' : 'VALIDATED'),
      imported: before?.imported ?? null,
      by,
    };
    await writeThings(run, [{ entity, id, draft, record }], targets);
    if (draftFor) await withhold(run, registry, id, { visibility: draftFor, owner: by });
    await withholdNeeding(run, registry, [id]);
  });
}

/** Takes a thing away: it leaves every list and search, and its id goes on answering that it was removed. */
export async function removeThing(
  graph: Graph,
  registry: Registry,
  id: string,
  version: number,
  by: string,
): Promise<void> {
  await graph.writeAll(async (run) => {
    const entity = registry.entity((await keptAs(run, id)).kind);
    await lock(run, entity, id, version);
    await keepRevisions(run, [id]);
    await takeAway(run, entity, id, by);
  });
}

/** A thing leaves every list and search; its ties stay, unseen. */
export async function takeAway(run: RunQuery, entity: Entity, id: string, by: string): Promise<void> {
  await run(
    `MATCH (n:Thing {id: $id}) SET n.version = ${nextVersion('n')}, n:Removed, n.record = 'REMOVED', n.updated = $at, n.by = $by
     REMOVE n:${labelsOf(entity).join(':')}`,
    { id, by, at: new Date().toISOString() },
  );
  await veil(run, [id]);
  await tellRelated(run, { renamed: [id] });
}

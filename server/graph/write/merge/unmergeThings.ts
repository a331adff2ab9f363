import type { Registry } from '#schema/model.ts';
import { ApiError, notFound } from '#server/errors.ts';
import type { Graph, RunQuery } from '#server/graph/connection/connection.ts';
import { loadMergedIds } from '#server/graph/read/mergedIds.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';
import { numberChanges } from '../numberChanges.ts';
import { findReferences } from '../references.ts';
import { type Revision, restoreRevisions } from '../revisions.ts';
import { saveRevisions, updateDependents } from '../writeThings.ts';

interface StoredMerge {
  into: string;
  from: string;
  at: string;
  before: Revision[];
}

/** Undoes a merge. Throws NOT_FOUND, or CONFLICT if a record that it changed was changed since, which would be lost. */
export async function unmergeThings(graph: Graph, registry: Registry, id: string, by: string): Promise<void> {
  await graph.writeAll(async (run) => {
    const merge = await lockMerge(run, id);
    const { into, from, before } = merge;
    await assertNoLaterMerge(run, registry, merge);
    await assertUnchanged(run, id);
    const ids = before.map((revision) => revision.id);
    await saveRevisions(run, ids);
    await run(
      `MATCH (m:Merge {id: $id}) MATCH (d:Removed {id: $id})-[into:MERGED_INTO]->(k) DELETE into
       WITH m, d, k MATCH (k)-[j:REVIEWED_WITH]-(d)
       FOREACH (_ IN CASE WHEN m.previousDecision IS NULL THEN [1] ELSE [] END | DELETE j)
       FOREACH (_ IN CASE WHEN m.previousDecision IS NULL THEN [] ELSE [1] END | SET j = {decision: m.previousDecision, by: m.previousDecisionBy, date: m.previousDecisionOn})
       DELETE m`,
      { id },
    );
    await restoreRevisions(run, registry, before);
    await run(`UNWIND $ids AS id MATCH (n:Thing {id: id}) SET n.updated = $at, n.by = $by, n.change = 'UNMERGED'`, {
      ids,
      by,
      at: new Date().toISOString(),
    });
    await updateDependents(run, { written: ids, renamed: [into, from] });
    await numberChanges(run, ids);
  });
}

/** Locks the merge and all records that it changed. */
async function lockMerge(run: RunQuery, id: string): Promise<StoredMerge> {
  const [row] = await run<Omit<StoredMerge, 'before'> & { before: string }>(
    `MATCH (m:Merge {id: $id}) SET m.locked = true REMOVE m.locked
     WITH m CALL (m) { UNWIND m.touched AS id WITH id ORDER BY id MATCH (n:Thing|Removed {id: id}) SET n.locked = true REMOVE n.locked }
     RETURN m.into AS into, m.from AS from, m.at AS at, m.revisions AS before`,
    { id },
  );
  if (!row) throw notFound(`There is no merge of "${id}" to undo. Query \`merges\` for the merges that can be undone.`);
  return { ...row, before: JSON.parse(row.before) };
}

/** Rejects while a later merge touched the same records, or merged one that the restored drafts refer to. */
async function assertNoLaterMerge(run: RunQuery, registry: Registry, { into, from, at, before }: StoredMerge) {
  const mergedIds = await loadMergedIds(run);
  const referencedIds = before.flatMap(({ properties }) =>
    findReferences(registry.entity(properties.kind), JSON.parse(properties.draft) as Raw).map(({ id }) => id),
  );
  const [later] = await run<{ name: string; into: string }>(
    `MATCH (undone:Merge {id: $from}) MATCH (m:Merge) WHERE m.at >= $at AND m <> undone
       AND (m.id IN $merged OR any(id IN m.touched WHERE id IN undone.touched))
     MATCH (d:Removed {id: m.from}) MATCH (k:Thing|Removed {id: m.into})
     RETURN d.name AS name, k.name AS into ORDER BY m.at DESC LIMIT 1`,
    { from, at, merged: referencedIds.filter((id) => id !== from && mergedIds.has(id)) },
  );
  if (later)
    throw new ApiError(
      'CONFLICT',
      `A later merge depends on this one: “${later.name}” was merged into “${later.into}”. Undo that merge first. Nothing was written.`,
      { into, later },
    );
}

async function assertUnchanged(run: RunQuery, id: string) {
  const changed = await run<{ name: string | null }>(
    `MATCH (m:Merge {id: $id}) UNWIND range(0, size(m.touched) - 1) AS i
     OPTIONAL MATCH (n:Thing|Removed {id: m.touched[i]})
     WITH n, m.versions[i] AS version WHERE n IS NULL OR n.version <> version OR n:Removed AND n.id <> m.from
     RETURN CASE WHEN ${visibilityFilter('n')} THEN n.name END AS name`,
    { id },
  );
  if (changed.length === 0) return;
  const names = changed.flatMap(({ name }) => (name ? [`“${name}”`] : []));
  throw new ApiError(
    'CONFLICT',
    `Records were changed since this merge, and undoing it would lose that: ${names.join(', ') || 'a record that you may not see'}. Nothing was written. Create a new record for the merged one instead, and move to it what belongs to it.`,
    { changed: changed.flatMap(({ name }) => name ?? []) },
  );
}

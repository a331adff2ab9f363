import type { Registry } from '#schema/model.ts';
import { ApiError, notFound } from '#server/errors.ts';
import type { Graph, RunQuery } from '#server/graph/connection/connection.ts';
import { type Former, putBack } from './revisions.ts';
import { mentionsOf } from './references.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { mergedAway } from './redirectEdges.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';
import { keepRevisions, tellRelated } from './writeThings.ts';

interface Undoing {
  keep: string;
  drop: string;
  at: string;
  before: Former[];
}

/**
 * Undoes a merge: all that it touched is again as it was before. Throws NOT_FOUND, or CONFLICT when something of it was
 * changed since: that would be lost.
 */
export async function unmergeThings(graph: Graph, registry: Registry, id: string): Promise<void> {
  await graph.writeAll(async (run) => {
    const { keep, drop, at, before } = await mergeOf(run, id);
    await refuseBuiltUpon(run, registry, { keep, drop, at, before });
    await refuseChanged(run, id);
    await keepRevisions(
      run,
      before.map((former) => former.id),
    );
    await run(
      `MATCH (m:Merge {id: $id}) MATCH (d:Removed {id: $id})-[into:MERGED_INTO]->(k) DELETE into
       WITH m, d, k MATCH (k)-[j:JUDGED]-(d)
       FOREACH (_ IN CASE WHEN m.judged IS NULL THEN [1] ELSE [] END | DELETE j)
       FOREACH (_ IN CASE WHEN m.judged IS NULL THEN [] ELSE [1] END | SET j = {decision: m.judged, by: m.judgedBy, date: m.judgedOn})
       DELETE m`,
      { id },
    );
    await putBack(run, registry, before);
    await tellRelated(run, { written: before.map((former) => former.id), renamed: [keep, drop] });
  });
}

/** Takes the write lock of all that a merge touched. */
async function mergeOf(run: RunQuery, id: string): Promise<Undoing> {
  const [row] = await run<Omit<Undoing, 'before'> & { before: string }>(
    `MATCH (m:Merge {id: $id}) SET m.locked = true REMOVE m.locked
     WITH m CALL (m) { UNWIND m.touched AS id WITH id ORDER BY id MATCH (n:Thing|Removed {id: id}) SET n.locked = true REMOVE n.locked }
     RETURN m.keep AS keep, m.drop AS drop, m.at AS at, m.before AS before`,
    { id },
  );
  if (!row)
    throw notFound(
      `Nothing with the id "${id}" stands merged into another. Ask merges for the merges that can be undone.`,
    );
  return { ...row, before: JSON.parse(row.before) };
}

/** A later merge that touched the same, or took away what this one would bring back a mention of, is undone first. */
async function refuseBuiltUpon(run: RunQuery, registry: Registry, { keep, drop, at, before }: Undoing) {
  const away = await mergedAway(run);
  const mentioned = before.flatMap(({ properties }) =>
    mentionsOf(registry.entity(properties.kind), JSON.parse(properties.draft) as Raw).map((mention) => mention.id),
  );
  const [later] = await run<{ name: string; into: string }>(
    `MATCH (own:Merge {id: $drop}) MATCH (m:Merge) WHERE m.at >= $at AND m <> own
       AND (m.id IN $gone OR any(id IN m.touched WHERE id IN own.touched))
     MATCH (d:Removed {id: m.drop}) MATCH (k:Thing|Removed {id: m.keep})
     RETURN d.name AS name, k.name AS into ORDER BY m.at DESC LIMIT 1`,
    { drop, at, gone: mentioned.filter((one) => one !== drop && away.has(one)) },
  );
  if (later)
    throw new ApiError(
      'CONFLICT',
      `A later merge builds on this one: “${later.name}” was merged into “${later.into}”. Undo that first, then this one. Nothing was written.`,
      { keep, later },
    );
}

/** What was changed since the merge would be lost. */
async function refuseChanged(run: RunQuery, id: string) {
  const changed = await run<{ name: string | null }>(
    `MATCH (m:Merge {id: $id}) UNWIND range(0, size(m.touched) - 1) AS at
     OPTIONAL MATCH (n:Thing|Removed {id: m.touched[at]})
     WITH n, m.versions[at] AS version WHERE n IS NULL OR n.version <> version OR n:Removed AND n.id <> m.drop
     RETURN CASE WHEN ${visibilityFilter('n')} THEN n.name END AS name`,
    { id },
  );
  if (changed.length === 0) return;
  const names = changed.flatMap(({ name }) => (name ? [`“${name}”`] : []));
  throw new ApiError(
    'CONFLICT',
    `Since this merge, ${names.join(', ') || 'something that you may not see'} was changed: undoing it would lose that. Nothing was written, and the history keeps what each was. Make a new record for the other one instead, and move to it what is its own.`,
    { changed: changed.flatMap(({ name }) => name ?? []) },
  );
}

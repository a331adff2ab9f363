import { Actor } from '#schema/actor.ts';
import type { Entity, Registry } from '#schema/model.ts';
import { ApiError, invalid } from '#server/errors.ts';
import type { Graph, RunQuery } from '#server/graph/connection/connection.ts';
import { formerOf } from './revisions.ts';
import { type Kept, type Row, kept, keptAs, keptOf, lock } from './storedDraft.ts';
import { mentionsOf, targetsOf } from './references.ts';
import { redirected } from './redirectEdges.ts';
import { takeAway } from './save.ts';
import { union } from './mergeDrafts.ts';
import { keepRevisions, writeThings } from './writeThings.ts';

interface Merging {
  keep: string;
  drop: string;
  keepVersion: number;
  dropVersion: number;
  by: string;
}

/** More would take too long in one transaction. */
const mostMentioning = 2000;

/**
 * Makes one thing of two: the one that is kept gains what only the other said, what mentioned the other mentions it, and the
 * other's id leads to it. What all of them were before is remembered. Throws NOT_FOUND, INVALID or CONFLICT.
 */
export async function mergeThings(graph: Graph, registry: Registry, merging: Merging): Promise<void> {
  const { keep, drop, by } = merging;
  await graph.writeAll(async (run) => {
    const entity = await sameEntity(run, registry, keep, drop);
    const { [keep]: one, [drop]: other } = await lockBoth(run, entity, merging);
    const mentioning = await lockMentioning(run, registry, keep, drop);
    const touched = [keep, drop, ...mentioning.map(({ id }) => id)];
    const before = await formerOf(run, registry, touched);
    await keepRevisions(run, touched);

    const into = new Map([[drop, keep]]);
    const writings = [
      {
        entity,
        id: keep,
        draft: union(entity, { id: keep, draft: one!.draft }, { id: drop, draft: other!.draft }),
        record: recordOf(one!, by),
      },
      ...mentioning.map((row) => {
        const its = registry.entity(row.kind);
        return { entity: its, id: row.id, draft: redirected(its, row.id, row.draft, into), record: recordOf(row, by) };
      }),
    ];
    const mentioned = writings.flatMap((writing) => mentionsOf(writing.entity, writing.draft).map(({ id }) => id));
    await writeThings(run, writings, await targetsOf(run, mentioned));
    await takeAway(run, entity, drop, by);
    await remember(run, { keep, drop, by, touched, before });
  });
}

const recordOf = ({ next, record, imported }: Kept, by: string) => ({ version: next, record, imported, by });

async function sameEntity(run: RunQuery, registry: Registry, keep: string, drop: string): Promise<Entity> {
  if (keep === drop) throw invalid('Both are the same id. Give two things.');
  const [one, other] = [await keptAs(run, keep), await keptAs(run, drop)].map(({ kind }) => registry.entity(kind));
  if (one !== other)
    throw invalid(
      `"${keep}" is of kind ${one!.name}, "${drop}" of kind ${other!.name}: only two of one kind can be the same.`,
    );
  if (!one!.interfaces.includes(Actor.name))
    throw invalid(`"${keep}" is of kind ${one!.name}: only institutions and people can be merged.`);
  return one!;
}

/** In the order of their ids: two who merge the same pair the other way round do not wait for each other. */
async function lockBoth(run: RunQuery, entity: Entity, { keep, drop, keepVersion, dropVersion }: Merging) {
  const versions = { [keep]: keepVersion, [drop]: dropVersion };
  const locked: Record<string, Kept> = {};
  for (const id of [keep, drop].sort()) locked[id] = await lock(run, entity, id, versions[id]!);
  return locked;
}

/** Everything whose draft mentions a thing, also what the caller may not see. Each such tie is an edge. */
async function lockMentioning(run: RunQuery, registry: Registry, keep: string, drop: string) {
  const rows = await run<Row & { id: string }>(
    `MATCH (:Thing {id: $drop})--(n:Thing) WHERE n.id <> $keep WITH DISTINCT n ORDER BY n.id LIMIT ${mostMentioning + 1}
     SET n.locked = true REMOVE n.locked RETURN n.id AS id, ${kept}`,
    { keep, drop },
  );
  if (rows.length > mostMentioning)
    throw new ApiError(
      'TOO_COSTLY',
      `More than ${mostMentioning} records are tied to "${drop}": too many to change at once. Keep that one, and merge the other into it.`,
    );
  return rows
    .map(keptOf)
    .filter(({ kind, draft }) => mentionsOf(registry.entity(kind), draft).some(({ id }) => id === drop));
}

interface Remembered {
  keep: string;
  drop: string;
  by: string;
  touched: string[];
  before: object[];
}

/** The way back, the way on from the old id, and what was judged thereby. */
const remember = (run: RunQuery, { before, ...merge }: Remembered) =>
  run(
    `MATCH (k:Thing {id: $merge.keep}) MATCH (d:Removed {id: $merge.drop})
     CREATE (d)-[:MERGED_INTO]->(k)
     CREATE (m:Merge {at: $at, date: $date, before: $before})
     SET m += $merge, m.id = $merge.drop,
       m.versions = COLLECT { UNWIND $merge.touched AS id MATCH (n:Thing|Removed {id: id}) RETURN n.version }
     WITH m, k, d
     OPTIONAL MATCH (k)-[j:JUDGED]-(d)
     SET m.judged = j.decision, m.judgedBy = j.by, m.judgedOn = j.date
     DELETE j
     WITH m MATCH (one:Thing|Removed {id: $pair[0]}) MATCH (other:Thing|Removed {id: $pair[1]})
     CREATE (one)-[:JUDGED {decision: 'SAME', by: m.by, date: m.date}]->(other)`,
    {
      merge,
      pair: [merge.keep, merge.drop].sort(),
      before: JSON.stringify(before),
      at: new Date().toISOString(),
      date: new Date().toISOString().slice(0, 10),
    },
  );

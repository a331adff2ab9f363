import { Actor } from '#schema/actor.ts';
import type { Entity, Registry } from '#schema/model.ts';
import { ApiError, invalid } from '#server/errors.ts';
import type { Graph, RunQuery } from '#server/graph/connection/connection.ts';
import { numberChanges } from '../numberChanges.ts';
import { findReferences, loadReferenceTargets } from '../references.ts';
import { type Revision, loadCurrentRevisions } from '../revisions.ts';
import { softDelete } from '../save.ts';
import {
  type StoredRecord,
  type StoredRow,
  loadStored,
  lockVersion,
  storedColumns,
  toStoredRecord,
} from '../storedDraft.ts';
import { type RecordProperties, type ThingWrite, saveRevisions, writeThings } from '../writeThings.ts';
import { mergeDrafts } from './mergeDrafts.ts';
import { redirectEdges } from './redirectEdges.ts';

interface MergeRequest {
  /** The record that remains. */
  into: string;
  /** The record that becomes part of it. */
  from: string;
  intoVersion: number;
  fromVersion: number;
  by: string;
}

/** More would take too long in one transaction. */
const maxReferencing = 2000;

/**
 * Merges two records of the same thing. The remaining one gains what only the other states, references to the other are
 * redirected, and so is its id. The revisions before are stored for undoing. Throws NOT_FOUND, INVALID or CONFLICT.
 */
export async function mergeThings(graph: Graph, registry: Registry, request: MergeRequest): Promise<void> {
  const { into, from, by } = request;
  await graph.writeAll(async (run) => {
    const entity = await loadCommonEntity(run, registry, into, from);
    const { [into]: survivor, [from]: merged } = await lockBoth(run, entity, request);
    const referencing = await lockReferencing(run, registry, into, from);
    const touched = [into, from, ...referencing.map(({ id }) => id)];
    const before = await loadCurrentRevisions(run, registry, touched);
    await saveRevisions(run, touched);

    const mergedIds = new Map([[from, into]]);
    const writes: ThingWrite[] = [
      {
        entity,
        id: into,
        draft: mergeDrafts(entity, { id: into, draft: survivor!.draft }, { id: from, draft: merged!.draft }),
        record: nextRecord(survivor!, by),
      },
      ...referencing.map((stored) => {
        const storedEntity = registry.entity(stored.kind);
        const draft = redirectEdges(storedEntity, stored.id, stored.draft, mergedIds);
        return { entity: storedEntity, id: stored.id, draft, record: nextRecord(stored, by) };
      }),
    ];
    const referencedIds = writes.flatMap((write) => findReferences(write.entity, write.draft).map(({ id }) => id));
    await writeThings(run, writes, await loadReferenceTargets(run, referencedIds));
    await softDelete(run, entity, from, by, 'MERGED');
    await saveMerge(run, { into, from, by, touched, before });
    await numberChanges(run, touched);
  });
}

const nextRecord = (stored: StoredRecord, by: string): RecordProperties => ({
  version: stored.nextVersion,
  record: stored.record,
  imported: stored.imported,
  by,
  change: 'MERGED',
});

async function loadCommonEntity(run: RunQuery, registry: Registry, into: string, from: string): Promise<Entity> {
  if (into === from) throw invalid('Both ids are the same. Pass the ids of two records.');
  const entity = registry.entity((await loadStored(run, into)).kind);
  const fromEntity = registry.entity((await loadStored(run, from)).kind);
  if (entity !== fromEntity)
    throw invalid(
      `"${into}" is of kind ${entity.name}, "${from}" of kind ${fromEntity.name}. Only records of the same kind can be merged.`,
    );
  if (!entity.interfaces.includes(Actor.name))
    throw invalid(`"${into}" is of kind ${entity.name}. Only institutions and people can be merged.`);
  return entity;
}

/** Locks both records in the order of their ids, so that opposite merges of a pair do not deadlock. */
async function lockBoth(run: RunQuery, entity: Entity, { into, from, intoVersion, fromVersion }: MergeRequest) {
  const versions = { [into]: intoVersion, [from]: fromVersion };
  const locked: Record<string, StoredRecord> = {};
  for (const id of [into, from].sort()) locked[id] = await lockVersion(run, entity, id, versions[id]!);
  return locked;
}

/** Locks all records whose drafts refer to the merged one, also those hidden from the caller. */
async function lockReferencing(run: RunQuery, registry: Registry, into: string, from: string) {
  const rows = await run<StoredRow & { id: string }>(
    `MATCH (:Thing {id: $from})--(n:Thing) WHERE n.id <> $into WITH DISTINCT n ORDER BY n.id LIMIT ${maxReferencing + 1}
     SET n.locked = true REMOVE n.locked RETURN n.id AS id, ${storedColumns}`,
    { into, from },
  );
  if (rows.length > maxReferencing)
    throw new ApiError(
      'TOO_COSTLY',
      `More than ${maxReferencing} records are linked to "${from}", too many to change at once. Merge in the other direction.`,
    );
  return rows
    .map(toStoredRecord)
    .filter(({ kind, draft }) => findReferences(registry.entity(kind), draft).some(({ id }) => id === from));
}

interface MergeRecord {
  into: string;
  from: string;
  by: string;
  touched: string[];
  before: Revision[];
}

/** Stores what undoing needs, redirects the merged id, and saves the review of the pair that a merge implies. */
const saveMerge = (run: RunQuery, { into, from, by, touched, before }: MergeRecord) =>
  run(
    `MATCH (k:Thing {id: $merge.into}) MATCH (d:Removed {id: $merge.from})
     CREATE (d)-[:MERGED_INTO]->(k)
     CREATE (m:Merge {at: $at, date: $date, revisions: $revisions})
     SET m += $merge, m.id = $merge.from,
       m.versions = COLLECT { UNWIND $merge.touched AS id MATCH (n:Thing|Removed {id: id}) RETURN n.version }
     WITH m, k, d
     OPTIONAL MATCH (k)-[j:REVIEWED_WITH]-(d)
     SET m.previousDecision = j.decision, m.previousDecisionBy = j.by, m.previousDecisionOn = j.date
     DELETE j
     WITH m MATCH (a:Thing|Removed {id: $pair[0]}) MATCH (b:Thing|Removed {id: $pair[1]})
     CREATE (a)-[:REVIEWED_WITH {decision: 'SAME', by: m.by, date: m.date}]->(b)`,
    {
      merge: { into, from, by, touched },
      pair: [into, from].sort(),
      revisions: JSON.stringify(before),
      at: new Date().toISOString(),
      date: new Date().toISOString().slice(0, 10),
    },
  );

import { isDeepStrictEqual } from 'node:util';
import { groupBy } from '#schema/groupBy.ts';
import type { Registry } from '#schema/model.ts';
import type { Graph, RunQuery } from '#server/graph/connection/connection.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { omitHidden } from '../hiddenReferences.ts';
import { numberChanges } from '../numberChanges.ts';
import { deletePairs } from '../pairs.ts';
import { loadReferenceTargets } from '../references.ts';
import { type StoredRow, storedColumns } from '../storedDraft.ts';
import { type ThingWrite, nodeLabels, saveRevisions, updateDependents, writeThings } from '../writeThings.ts';
import { toErasedId } from './erasedIds.ts';
import { type FoundPerson, findPerson } from './findPerson.ts';
import { createNamePattern, redactNames } from './redactNames.ts';

interface LinkedRow extends StoredRow {
  id: string;
  isRemoved: boolean;
  recordBeforeRemoval: string | null;
}

/**
 * Erases a person: their records with all versions, and from every record that refers or referred to them, these
 * references and their names, in all versions. References are dropped, not redirected to an anonymous record: a role
 * with its date and institution is mostly that of one person. What remains is that somebody was erased, when and by
 * whom, and the hash of the id, so that no import brings the person back. Not searched are records without such a
 * reference, where the name may be another person's, and the texts of documents (`findPersonMentions` lists both).
 * Throws NOT_FOUND or INVALID.
 */
export async function erasePerson(graph: Graph, registry: Registry, id: string, by: string): Promise<void> {
  await graph.writeAll(async (run) => {
    const person = await findPerson(run, id);
    const erase = createEraser(registry, person);
    const linked = await lockLinked(run, person.ids);
    const neighbours = await deleteMerges(run, person);
    const changed = await rewriteLinked(run, registry, linked, { erase, by });
    await rewriteRevisions(run, linked, erase);
    await deletePerson(run, person.ids);
    await updateDependents(run, { written: neighbours });
    const at = new Date().toISOString();
    const erasures = person.ids.map(toErasedId);
    await run(
      `UNWIND $erasures AS id CREATE (e:Erasure {id: id, kind: 'PERSON', change: 'ERASED', by: $by, updated: $at})`,
      { erasures, by, at },
    );
    await numberChanges(run, [...changed, ...erasures]);
  });
}

type Erase = (kind: string, draft: Raw) => Raw;

function createEraser(registry: Registry, { ids, names }: FoundPerson): Erase {
  const [erased, pattern] = [new Set(ids), createNamePattern(names)];
  return (kind, draft) => redactNames(omitHidden(registry.entity(kind), draft, erased), pattern);
}

const eraseJson = <Json extends string | null>(erase: Erase, kind: string, json: Json) =>
  json && JSON.stringify(erase(kind, JSON.parse(json) as Raw));

/** Whether a draft, as JSON, has an id in it. */
const mentionsId = (draft: string) => `any(id IN $quotedIds WHERE ${draft} CONTAINS id)`;

/** Locks the records that refer to the person, or did so in an earlier version, also removed ones. */
const lockLinked = (run: RunQuery, ids: readonly string[]) =>
  run<LinkedRow>(
    `MATCH (n:Thing|Removed) WHERE NOT n.id IN $ids AND (${mentionsId('n.draft')} OR n.imported IS NOT NULL AND ${mentionsId('n.imported')}
       OR EXISTS { (n)<-[:REVISION_OF]-(v:Revision) WHERE ${mentionsId('v.draft')} })
     WITH n ORDER BY n.id SET n.locked = true REMOVE n.locked
     RETURN n.id AS id, n:Removed AS isRemoved, n.recordBeforeRemoval AS recordBeforeRemoval, ${storedColumns}`,
    { ids, quotedIds: ids.map((id) => JSON.stringify(id)) },
  );

/** Merges that would bring the person back when undone can be undone no longer. Returns the ids of all neighbours. */
async function deleteMerges(run: RunQuery, { ids, names }: FoundPerson): Promise<string[]> {
  await run('MATCH (m:Merge) WHERE any(text IN $texts WHERE m.revisions CONTAINS text) OR m.from IN $ids DELETE m', {
    ids,
    texts: [...ids, ...names],
  });
  const rows = await run<{ id: string }>(
    'MATCH (p:Thing|Removed)--(n:Thing) WHERE p.id IN $ids AND NOT n.id IN $ids RETURN DISTINCT n.id AS id',
    { ids },
  );
  return rows.map(({ id }) => id);
}

/** Writes the linked records without the person, removed ones too. Returns the ids of those that are not removed. */
async function rewriteLinked(
  run: RunQuery,
  registry: Registry,
  linked: readonly LinkedRow[],
  { erase, by }: { erase: Erase; by: string },
): Promise<string[]> {
  const rewritten = linked.map((row) => {
    const before = JSON.parse(row.draft) as Raw;
    return { row, before, draft: erase(row.kind, before) };
  });
  const changed = rewritten.filter(({ row, before, draft }) => row.isRemoved || !isDeepStrictEqual(before, draft));
  const removed = changed.flatMap(({ row }) => (row.isRemoved ? [row] : []));
  const ids = changed.flatMap(({ row }) => (row.isRemoved ? [] : [row.id]));
  await saveRevisions(run, ids);
  // While they are written, removed records are things.
  await run('MATCH (n:Removed) WHERE n.id IN $ids SET n:Thing', { ids: removed.map(({ id }) => id) });
  const writes = changed.map(({ row, draft }): ThingWrite => ({
    entity: registry.entity(row.kind),
    id: row.id,
    draft,
    record: {
      version: row.isRemoved ? row.version : row.nextVersion,
      record: row.record,
      recordBeforeRemoval: row.recordBeforeRemoval,
      imported: eraseJson(erase, row.kind, row.imported),
      by,
      change: row.isRemoved ? 'REMOVED' : 'ERASED',
    },
  }));
  const documents = changed.flatMap(({ draft }) =>
    ((draft.citations as { document: string }[] | undefined) ?? []).map(({ document }) => document),
  );
  await writeThings(run, writes, await loadReferenceTargets(run, documents));
  for (const [kind, rows] of groupBy(removed, (row) => row.kind))
    await run(`MATCH (n:Removed) WHERE n.id IN $ids REMOVE n:${nodeLabels(registry.entity(kind)).join(':')}`, {
      ids: rows.map(({ id }) => id),
    });
  await updateDependents(run, { renamed: removed.map(({ id }) => id) });
  const unchanged = linked.filter(({ id }) => !changed.some(({ row }) => row.id === id));
  await run('UNWIND $rows AS row MATCH (n:Thing {id: row.id}) SET n.imported = row.imported', {
    rows: unchanged.map(({ id, kind, imported }) => ({ id, imported: eraseJson(erase, kind, imported) })),
  });
  await deletePairs(
    run,
    linked.map(({ id }) => id),
  );
  return ids;
}

async function rewriteRevisions(run: RunQuery, linked: readonly LinkedRow[], erase: Erase) {
  const revisions = await run<{ id: string; kind: string; draft: string }>(
    `UNWIND $ids AS id MATCH (n:Thing|Removed {id: id})<-[:REVISION_OF]-(v:Revision) WHERE v.draft IS NOT NULL
     RETURN v.id AS id, n.kind AS kind, v.draft AS draft`,
    { ids: linked.map(({ id }) => id) },
  );
  await run('UNWIND $rows AS row MATCH (v:Revision {id: row.id}) SET v.draft = row.draft', {
    rows: revisions.map(({ id, kind, draft }) => ({ id, draft: eraseJson(erase, kind, draft) })),
  });
}

const deletePerson = (run: RunQuery, ids: readonly string[]) =>
  run(
    `MATCH (n:Thing|Removed) WHERE n.id IN $ids
     CALL (n) { MATCH (n)<-[:REVISION_OF]-(v:Revision) DETACH DELETE v }
     DETACH DELETE n`,
    { ids },
  );

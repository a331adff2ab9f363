import type { Graph, RunQuery } from '#server/graph/connection/connection.ts';

/** The labels of records that are compared with each other, and the edges of their pairs. */
export const pairEdges = { Initiative: 'OVERLAPS_WITH', Actor: 'POSSIBLE_DUPLICATE_OF' } as const;
export type ComparedLabel = keyof typeof pairEdges;

/**
 * Two records that overlap or may be the same, as stored: an edge from the smaller id to the other, computed from both
 * records and from what is public. Who may read both may read it.
 */
export interface StoredPair {
  /** The pair id. */
  id: string;
  a: string;
  b: string;
  /** The id of the record that is compared as if it were proposed, of two initiatives. */
  source: string | null;
  score: number;
  /** Of two initiatives. */
  verdict: string | null;
  certainty: string | null;
  /** As JSON. */
  reasons: string;
}

/** A record that has been compared with all others; without pairs when that failed. */
export interface ComparedRecord {
  id: string;
  pairs?: readonly StoredPair[];
}

/**
 * Marks records as due, in the statement that writes them: their pairs have to be found again from `dueAt` on. Whoever
 * compares one moves this time ahead (a lease) and removes it in the end, unless it has been set again meanwhile.
 */
export const markDueClause = (node: string) =>
  `FOREACH (_ IN CASE WHEN ${node}:Initiative|Actor THEN [1] ELSE [] END | SET ${node}.dueAt = $dueAt)`;

export const isDue = (node: string) => `${node}.dueAt IS NOT NULL`;

/** The measure by which all records of a label were compared, or have been marked to be. */
export async function loadMeasure(graph: Graph, label: ComparedLabel): Promise<string | undefined> {
  const [row] = await graph.read<{ measure: string }>(
    'MATCH (m:PairMeasure {id: $label}) RETURN m.measure AS measure',
    {
      label,
    },
  );
  return row?.measure;
}

/** Records per transaction: few, so that a request that changes one of them does not wait long. */
const pageSize = 1_000;

/** Marks all records of a label as due, for another measure than before. Can be interrupted and run again. */
export async function markAllDue(graph: Graph, label: ComparedLabel, measure: string, signal?: AbortSignal) {
  for (let after: string | undefined = ''; after !== undefined;) {
    signal?.throwIfAborted();
    const rows: { id: string }[] = await graph.write(
      `MATCH (n:${label}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT ${pageSize} SET n.dueAt = $dueAt RETURN n.id AS id ORDER BY id`,
      { after, dueAt: new Date().toISOString() },
    );
    after = rows.length < pageSize ? undefined : rows.at(-1)!.id;
  }
  await graph.write('MERGE (m:PairMeasure {id: $label}) SET m.measure = $measure', { label, measure });
}

/** Until when nobody else compares the records that a process has claimed. */
const leaseMs = 120_000;

export interface Claim {
  label: ComparedLabel;
  ids: string[];
  lease: string;
}

/** Claims some due records, the latest changed first; none when none are due. */
export async function claimDue(graph: Graph, label: ComparedLabel, limit: number): Promise<Claim> {
  const now = new Date().toISOString();
  const lease = new Date(Date.now() + leaseMs).toISOString();
  const due = `MATCH (n:${label}) WHERE n.dueAt <= $now`;
  const [found] = await graph.read<{ isDue: boolean }>(`RETURN EXISTS { ${due} } AS isDue`, { now });
  if (!found!.isDue) return { label, ids: [], lease };
  const rows = await graph.write<{ id: string }>(
    `${due} WITH n ORDER BY n.dueAt DESC LIMIT ${limit}
     // Another process may have claimed it while this one waited for the lock.
     SET n.locked = true REMOVE n.locked WITH n WHERE n.dueAt <= $now
     SET n.dueAt = $lease RETURN n.id AS id`,
    { now, lease },
  );
  return { label, ids: rows.map(({ id }) => id), lease };
}

/** What failed is tried again after this time. */
const retryMs = 300_000;

/** Stores the pairs of claimed records in place of earlier ones. A record that was changed meanwhile stays due. */
export async function savePairs(graph: Graph, claim: Claim, compared: readonly ComparedRecord[]): Promise<void> {
  const { label, lease } = claim;
  const done = compared.filter(({ pairs }) => pairs !== undefined);
  const failed = compared.flatMap(({ id, pairs }) => (pairs ? [] : [id]));
  await graph.writeAll(async (run) => {
    if (failed.length > 0) await setDue(run, { ...claim, ids: failed }, Date.now() + retryMs);
    const current = await run<{ id: string }>(
      `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) WHERE n.dueAt = $lease REMOVE n.dueAt
       WITH n, row CALL (n, row) { MATCH (n)-[o:${pairEdges[label]}]-(other) WHERE NOT o.id IN row.pairs
         SET other.dueAt = CASE WHEN other:Actor THEN coalesce(other.dueAt, $now) ELSE other.dueAt END DELETE o }
       RETURN n.id AS id`,
      {
        lease,
        now: new Date().toISOString(),
        rows: done.map(({ id, pairs }) => ({ id, pairs: pairs!.map((pair) => pair.id) })),
      },
    );
    const ids = new Set(current.map(({ id }) => id));
    const pairs = done.flatMap((record) => (ids.has(record.id) ? record.pairs! : []));
    if (pairs.length > 0)
      await run(
        `UNWIND $pairs AS row MATCH (a:${label} {id: row.a}) MATCH (b:${label} {id: row.b})
         MERGE (a)-[o:${pairEdges[label]} {id: row.id}]->(b) SET o = row {.id, .source, .score, .verdict, .certainty, .reasons}`,
        { pairs: [...new Map(pairs.map((pair) => [pair.id, pair])).values()] },
      );
  });
}

const setDue = (run: RunQuery, { label, ids, lease }: Claim, dueAt: number) =>
  run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE n.dueAt = $lease SET n.dueAt = $dueAt`, {
    ids,
    lease,
    dueAt: new Date(dueAt).toISOString(),
  });

/** Makes claimed records due again at once. */
export const releaseClaim = (graph: Graph, claim: Claim) => setDue(graph.write, claim, Date.now());

/** Ids of the records that a record is known to be a pair with. */
export const loadPairedIds = async (graph: Graph, label: ComparedLabel, id: string): Promise<string[]> =>
  (
    await graph.read<{ id: string }>(
      `MATCH (:${label} {id: $id})-[:${pairEdges[label]}]-(other:${label}) RETURN other.id AS id`,
      { id },
    )
  ).map((row) => row.id);

/** Deletes all pairs of records, whose reasons may quote them. Also those of removed ones. */
export const deletePairs = (run: RunQuery, ids: readonly string[]) =>
  run(`UNWIND $ids AS id MATCH (n:Thing|Removed {id: id})-[o:${Object.values(pairEdges).join('|')}]-() DELETE o`, {
    ids,
  });

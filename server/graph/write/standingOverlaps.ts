import type { Graph } from '#server/graph/connection/connection.ts';

/**
 * Two initiatives that overlap, as stored: a node of its own, so that no query of the graph meets it. `a` is compared as if
 * it were proposed beside `b`.
 */
export interface StoredOverlap {
  /** The pair id. */
  id: string;
  a: string;
  b: string;
  score: number;
  verdict: string;
  certainty: string | null;
  /** As JSON. */
  reasons: string;
}

/** An initiative whose overlaps are not up to date. */
export interface DueInitiative {
  id: string;
  version: number;
  /** Date and time of its last change. */
  updated: string;
}

/** Ids of the initiatives that an initiative is known to overlap with. */
export const loadOverlappingIds = async (graph: Graph, id: string): Promise<string[]> =>
  (
    await graph.read<{ id: string }>(
      `CALL () { MATCH (o:StandingOverlap {a: $id}) RETURN o.b AS id UNION MATCH (o:StandingOverlap {b: $id}) RETURN o.a AS id }
       RETURN id`,
      { id },
    )
  ).map((row) => row.id);

/** Stores the overlaps of an initiative in place of earlier ones, unless it was changed meanwhile: then it is due again. */
export async function saveStandingOverlaps(
  graph: Graph,
  measure: string,
  { id, version }: Pick<DueInitiative, 'id' | 'version'>,
  overlaps: readonly StoredOverlap[],
): Promise<void> {
  await graph.writeAll(async (run) => {
    const rows = await run('MATCH (n:Initiative {id: $id, version: $version}) SET n.compared = $measure RETURN n.id', {
      id,
      version,
      measure,
    });
    if (rows.length === 0) return;
    await run(
      `CALL () { MATCH (o:StandingOverlap {a: $id}) RETURN o UNION MATCH (o:StandingOverlap {b: $id}) RETURN o }
       WITH o WHERE NOT o.id IN $ids DELETE o`,
      { id, ids: overlaps.map((overlap) => overlap.id) },
    );
    if (overlaps.length > 0)
      await run('UNWIND $overlaps AS row MERGE (o:StandingOverlap {id: row.id}) SET o = row', { overlaps });
  });
}

/** Writing a record deletes what it was compared by. */
const isDue = `coalesce(n.compared, '') <> $measure`;
const returnDue = 'RETURN n.id AS id, n.version AS version, n.updated AS updated';

/** Initiatives that were never compared by this measure, or changed since, by id. Reads all after an id. */
export const findDueInitiatives = (graph: Graph, measure: string, after: string, limit: number) =>
  graph.read<DueInitiative>(
    `MATCH (n:Initiative) WHERE n.id > $after AND ${isDue} WITH n ORDER BY n.id LIMIT ${limit} ${returnDue}`,
    { measure, after },
  );

/** Those that were changed at or after a time. */
export const findChangedInitiatives = (graph: Graph, measure: string, since: string, limit: number) =>
  graph.read<DueInitiative>(
    `MATCH (n:Initiative) WHERE n.updated >= $since AND ${isDue} WITH n ORDER BY n.updated LIMIT ${limit} ${returnDue}`,
    { measure, since },
  );

/** Deletes overlaps of records that are gone: removed, or merged into others. One that is restored is due again. */
export const deleteOrphanedOverlaps = (graph: Graph) =>
  graph.write(
    `MATCH (n:Removed) WHERE n.compared IS NOT NULL REMOVE n.compared
     WITH n CALL (n) { MATCH (o:StandingOverlap {a: n.id}) RETURN o UNION MATCH (o:StandingOverlap {b: n.id}) RETURN o }
     DELETE o`,
  );

/** Says whether every initiative has been compared by a measure. */
export const saveOverlapProgress = (graph: Graph, measure: string, isComplete: boolean) =>
  graph.write(
    `MERGE (m:OverlapMeasure) WITH m WHERE coalesce(m.measure, '') <> $measure OR coalesce(m.isComplete, false) <> $isComplete
     SET m.measure = $measure, m.isComplete = $isComplete`,
    { measure, isComplete },
  );

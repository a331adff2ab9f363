import { setTimeout as wait } from 'node:timers/promises';
import { groupBy } from '#schema/groupBy.ts';
import type { Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { toSearchProperties } from '#server/search/searchProperties.ts';
import { collectNames, toEdges } from '../toRecord.ts';
import { updateDependents } from '../writeThings.ts';
import { loadDataVersion, saveDataVersion } from './dataVersion.ts';

/** Raise it with every change of the derived properties: data of an earlier version is then reindexed. */
const version = 5;
/** Things per transaction: few, so that a request that changes one of them does not wait long. */
const batchSize = 500;

const isUpToDate = async (graph: Graph) => (await loadDataVersion(graph)).derived === version;

/** Labels nodes with restricted neighbours in data of an earlier version, before the first request. */
export async function backfillRestrictedNeighbours(graph: Graph): Promise<void> {
  if (!(await isUpToDate(graph)))
    await graph.write('MATCH (:Restricted|Removed)--(n:Thing|Removed) SET n:HasRestrictedNeighbours');
}

/**
 * Rebuilds the search properties in data of an earlier version, in the background: minutes for a large graph. What fails
 * is tried again every `intervalMs`. Returns a stop function; an interrupted run starts over at the next start.
 */
export function startReindexing(
  graph: Graph,
  registry: Registry,
  log: (line: string) => void,
  intervalMs = 30_000,
): () => Promise<void> {
  const controller = new AbortController();
  const { signal } = controller;
  const job = (async () => {
    for (let attempt = 1; !signal.aborted; attempt++) {
      try {
        return await reindex(graph, registry, signal);
      } catch (error) {
        if (attempt === 1 && !signal.aborted)
          log(`The search properties could not be rebuilt and will be tried again: ${(error as Error).message}`);
      }
      await wait(intervalMs, undefined, { signal, ref: false }).catch(() => {});
    }
  })();
  return () => {
    controller.abort();
    return job;
  };
}

async function reindex(graph: Graph, registry: Registry, signal: AbortSignal): Promise<void> {
  if (await isUpToDate(graph)) return;
  for (let after: string | undefined = ''; after !== undefined;) {
    if (signal.aborted) return;
    const rows: { id: string; kind: string; version: number; draft: string | null }[] = await graph.read(
      `MATCH (n:Thing) WHERE n.id > $after RETURN n.id AS id, n.kind AS kind, n.version AS version, n.draft AS draft ORDER BY id LIMIT ${batchSize}`,
      { after },
    );
    const ids = rows.map(({ id }) => id);
    const changes = rows.flatMap(({ id, kind, version: draftVersion, draft }) => {
      const raw = draft && (JSON.parse(draft) as Raw);
      if (!raw) return [];
      const entity = registry.entity(kind);
      const edges = toEdges(entity, id, raw).filter(({ properties }) => properties.words);
      return [{ id, version: draftVersion, edges, properties: toSearchProperties(entity, raw, collectNames(raw)) }];
    });
    if (ids.length > 0)
      await graph.writeAll(async (run) => {
        // What was edited meanwhile has been indexed by its edit.
        await run(
          'UNWIND $changes AS change MATCH (n:Thing {id: change.id}) WHERE n.version = change.version SET n += change.properties',
          { changes },
        );
        for (const [type, edges] of groupBy(
          changes.flatMap((change) => change.edges),
          ({ edge }) => edge,
        ))
          await run(
            `UNWIND $edges AS row MATCH (a:Thing|Removed {id: row.from}) MATCH (b:Thing|Removed {id: row.to}) MATCH (a)-[r:${type} {id: row.properties.id}]->(b) SET r.words = row.properties.words`,
            { edges },
          );
        await updateDependents(run, { written: ids });
      });
    after = ids.at(-1);
  }
  await saveDataVersion(graph, { derived: version });
}

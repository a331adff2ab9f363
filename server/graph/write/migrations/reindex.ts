import type { Graph } from '#server/graph/connection/connection.ts';
import { updateDependents } from '../writeThings.ts';
import { loadDataVersion, saveDataVersion } from './dataVersion.ts';

/** Raise it with every change of the derived properties: data of an earlier version is then reindexed. */
const version = 3;
/** Initiatives per transaction: few, so that a request that changes one of them does not wait long. */
const batchSize = 500;

const isUpToDate = async (graph: Graph) => (await loadDataVersion(graph)).derived === version;

/** Labels nodes with restricted neighbours in data of an earlier version, before the first request. */
export async function backfillRestrictedNeighbours(graph: Graph): Promise<void> {
  if (!(await isUpToDate(graph)))
    await graph.write('MATCH (:Restricted|Removed)--(n:Thing|Removed) SET n:HasRestrictedNeighbours');
}

/**
 * Rebuilds the search properties in data of an earlier version, in the background: minutes for a large graph. Returns a
 * stop function; an interrupted run starts over at the next start.
 */
export function startReindexing(graph: Graph, log: (line: string) => void): () => Promise<void> {
  let isStopped = false;
  const job = reindex(graph, () => isStopped).catch((error: Error) =>
    log(`The search properties could not be rebuilt; the next start tries again: ${error.message}`),
  );
  return () => {
    isStopped = true;
    return job;
  };
}

async function reindex(graph: Graph, isStopped: () => boolean): Promise<void> {
  if (await isUpToDate(graph)) return;
  for (let after: string | undefined = ''; after !== undefined;) {
    if (isStopped()) return;
    const rows: { id: string }[] = await graph.read(
      `MATCH (n:Initiative) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT ${batchSize}`,
      { after },
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await graph.writeAll((run) => updateDependents(run, { written: ids }));
    after = ids.at(-1);
  }
  await saveDataVersion(graph, { derived: version });
}

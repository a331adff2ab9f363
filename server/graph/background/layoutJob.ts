import type { Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { buildTraversal } from '#server/graph/questions/traversal.ts';
import { repeatJob } from '#server/repeatJob.ts';
import { computeLayoutInWorker } from '#server/layout/computeLayoutInWorker.ts';
import { type ConnectedThing, findMostConnected } from './mostConnected.ts';

/** Raise it with every change of the algorithm: all positions are then computed again. */
const version = 1;
/** Nodes per statement: few, so that no request waits long for a lock. */
const batchSize = 500;
/** The job pauses at least this many times as long as it ran, so that it does not keep scanning a large graph. */
const pauseFactor = 20;

/** The graph that the stored positions were computed for. */
interface StoredLayout {
  version: number;
  size: string;
  /** Nodes added since the last complete layout. */
  added: number;
}

/** The stored counts of nodes and edges. A graph of equal counts is taken for unchanged. */
async function measureSize(graph: Graph, registry: Registry): Promise<string> {
  const { edges, kinds } = buildTraversal(registry, []);
  const counts = [
    ...kinds.map((kind) => `(:${registry.entity(kind).name})`),
    ...edges.map((edge) => `()-[:${edge}]->()`),
    '(:Restricted)',
  ].map((pattern) => `COUNT { ${pattern} }`);
  const [row] = await graph.read<{ counts: number[] }>(`RETURN [${counts.join(', ')}] AS counts`);
  return row!.counts.join();
}

/** Applies the change to nodes in batches, except those that were restricted or removed meanwhile. */
async function updateNodes(graph: Graph, rows: readonly { id: string }[], change: string, signal?: AbortSignal) {
  for (let start = 0; start < rows.length; start += batchSize) {
    signal?.throwIfAborted();
    await graph.write(`UNWIND $rows AS row MATCH (n:Thing {id: row.id}) WHERE NOT n:Restricted ${change}`, {
      rows: rows.slice(start, start + batchSize),
    });
  }
}

async function loadEdges(graph: Graph, registry: Registry, things: readonly ConnectedThing[], signal?: AbortSignal) {
  const edges: [string, string][] = [];
  for (let start = 0; start < things.length; start += batchSize) {
    signal?.throwIfAborted();
    const rows = await graph.read<{ id: string; targets: string[] }>(
      `UNWIND $ids AS id MATCH (n:Thing {id: id})-[:${buildTraversal(registry, []).edges.join('|')}]->(o:Thing)
       RETURN id, collect(DISTINCT o.id) AS targets`,
      { ids: things.slice(start, start + batchSize).map(({ id }) => id) },
    );
    for (const { id, targets } of rows) for (const target of targets) edges.push([id, target]);
  }
  return edges;
}

interface LayoutOptions {
  /** A limit for legibility and for the time that a layout takes. */
  maxThings?: number;
  signal?: AbortSignal;
}

/**
 * Stores a position and a rank (`centrality`) for the most connected public actors and initiatives. Positions are kept,
 * and new nodes placed beside their neighbours, until more than a fifth is new: then all are computed again, starting
 * from where they are. Restricted records have no position and influence none. Records keep their versions.
 */
export async function updateLayout(
  graph: Graph,
  registry: Registry,
  { maxThings = 20_000, signal }: LayoutOptions = {},
): Promise<void> {
  const size = await measureSize(graph, registry);
  const [stored] = await graph.read<StoredLayout>(
    'MATCH (l:Layout) RETURN l.version AS version, l.size AS size, l.added AS added',
  );
  if (stored?.version === version && stored.size === size) return;

  const { things, dropped } = await findMostConnected(graph, registry, maxThings, signal);
  const thingsById = new Map(things.map((thing) => [thing.id, thing]));
  const added = (stored?.added ?? 0) + things.filter(({ x }) => x === null).length;
  const isIncremental = stored?.version === version && added <= things.length / 5;
  const nodes = await computeLayoutInWorker(
    {
      things: things.map(({ id, degree, x, y }) => ({
        id,
        degree,
        position: x === null || y === null ? null : { x, y },
      })),
      edges: await loadEdges(graph, registry, things, signal),
      isIncremental,
    },
    signal,
  );
  const changed = nodes.filter((node) => {
    const thing = thingsById.get(node.id)!;
    return node.centrality !== thing.centrality || node.x !== thing.x || node.y !== thing.y;
  });
  // An interrupted complete layout is inconsistent: without this node, the next start computes it again.
  if (!isIncremental) await graph.write('MATCH (l:Layout) DELETE l');
  await updateNodes(graph, dropped, 'REMOVE n.centrality, n.x, n.y', signal);
  await updateNodes(graph, changed, 'SET n.centrality = row.centrality, n.x = row.x, n.y = row.y', signal);
  await graph.write('MERGE (l:Layout) SET l = $layout', {
    layout: { version, size, added: isIncremental ? added : 0 } satisfies StoredLayout,
  });
}

/** Updates the layout now and then every `intervalMs` or more. Returns a stop function. */
export const startLayoutJob = (
  graph: Graph,
  registry: Registry,
  log: (line: string) => void,
  intervalMs = 60_000,
): (() => Promise<void>) =>
  repeatJob({
    run: (signal) => updateLayout(graph, registry, { signal }),
    describeFailure: ({ message }) =>
      `The layout of the overview could not be updated and will be tried again: ${message}`,
    toPauseMs: (ranMs) => Math.max(intervalMs, pauseFactor * ranMs),
    log,
  });

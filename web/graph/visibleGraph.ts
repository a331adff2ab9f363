import type { DataGraph } from './dataGraph.ts';

export interface VisibilityOptions {
  hidden: ReadonlySet<string>;
  hiddenKinds: ReadonlySet<string>;
  /** Shown whatever their kind, unless hidden themselves. */
  roots: readonly string[];
  /** Need no shown neighbour: the nodes of an overview. */
  alwaysReached?: readonly string[];
}

/** Removes hidden nodes and those that were only reached through them, which would stay as isolated dots. */
export function buildVisibleGraph(
  data: DataGraph,
  { hidden, hiddenKinds, roots, alwaysReached = [] }: VisibilityOptions,
): DataGraph {
  const rootIds = new Set(roots);
  const isShown = (id: string) =>
    !hidden.has(id) && (rootIds.has(id) || !hiddenKinds.has(data.getNodeAttribute(id, 'kind') as string));
  const reached = new Set([...roots, ...alwaysReached].filter((id) => data.hasNode(id) && isShown(id)));
  for (const id of reached)
    data.forEachNeighbor(id, (next) => {
      if (isShown(next)) reached.add(next);
    });
  const graph = data.copy() as DataGraph;
  for (const id of data.nodes()) if (!reached.has(id)) graph.dropNode(id);
  return graph;
}

import type { DataGraph } from './dataGraph.ts';

export interface VisibilityOptions {
  hidden: ReadonlySet<string>;
  /** Kinds that are switched off. */
  hiddenKinds: ReadonlySet<string>;
  /** What was asked for by name: stays, whatever its kind, unless it is hidden itself. */
  roots: readonly string[];
  /** What is there of itself, tied or not: all of the whole picture. */
  alwaysReached?: readonly string[];
}

/**
 * What remains when things are hidden: also what was only reached through them goes, so that hiding a
 * thing clears its corner instead of leaving dots without a tie.
 */
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

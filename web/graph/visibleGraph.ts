import type { DataGraph } from './dataGraph.ts';

export interface Wish {
  hidden: ReadonlySet<string>;
  /** Kinds that are switched off. */
  off: ReadonlySet<string>;
  /** What was asked for by name: stays, whatever its kind, unless it is hidden itself. */
  roots: readonly string[];
  /** What is there of itself, tied or not: all of the whole picture. */
  given?: readonly string[];
}

/**
 * What remains when things are hidden: also what was only reached through them goes, so that hiding a
 * thing clears its corner instead of leaving dots without a tie.
 */
export function visible(data: DataGraph, { hidden, off, roots, given = [] }: Wish): DataGraph {
  const named = new Set(roots);
  const shows = (id: string) =>
    !hidden.has(id) && (named.has(id) || !off.has(data.getNodeAttribute(id, 'kind') as string));
  const reached = new Set([...roots, ...given].filter((id) => data.hasNode(id) && shows(id)));
  for (const id of reached)
    data.forEachNeighbor(id, (next) => {
      if (shows(next)) reached.add(next);
    });
  const graph = data.copy() as DataGraph;
  for (const id of data.nodes()) if (!reached.has(id)) graph.dropNode(id);
  return graph;
}

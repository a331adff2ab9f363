import { type DrawnGraph, projectToActors, toDrawnGraph } from '#web/graph/drawnGraph.ts';
import { buildVisibleGraph } from '#web/graph/visibleGraph.ts';
import type { Exploration } from './exploration.ts';
import type { LoadedGraph } from './loadGraph.ts';

/** Everything loaded. The layout is computed for it, so that hiding moves nothing. */
export const toFullGraph = ({ data, fold, cooperating }: LoadedGraph): DrawnGraph =>
  fold ? projectToActors(data, cooperating) : toDrawnGraph(data);

export function toVisibleGraph(
  { data, roots, overview, fold, cooperating }: LoadedGraph,
  { hiddenIds, hiddenKinds }: Pick<Exploration, 'hiddenIds' | 'hiddenKinds'>,
): DrawnGraph {
  const visible = buildVisibleGraph(data, {
    hidden: new Set(hiddenIds),
    hiddenKinds: new Set(hiddenKinds),
    roots,
    alwaysReached: overview?.ids,
  });
  return fold ? projectToActors(visible, cooperating) : toDrawnGraph(visible);
}

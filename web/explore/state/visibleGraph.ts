import { type DrawnGraph, projectToActors, toDrawnGraph } from '#web/graph/labels/wrapLines.ts';
import { buildVisibleGraph } from '#web/graph/visibleGraph.ts';
import type { Exploration } from './exploration.ts';
import type { LoadedGraph } from './loadGraph.ts';

/** All that could be drawn: the layout is made for it, so that hiding and showing move nothing. */
export const toFullGraph = ({ data, fold }: LoadedGraph): DrawnGraph =>
  fold ? projectToActors(data) : toDrawnGraph(data);

/** What is drawn of it. */
export function toVisibleGraph(
  { data, roots, overview, fold }: LoadedGraph,
  { hiddenIds, hiddenKinds }: Pick<Exploration, 'hidden' | 'off'>,
): DrawnGraph {
  const visible = buildVisibleGraph(data, {
    hidden: new Set(hiddenIds),
    hiddenKinds: new Set(hiddenKinds),
    roots,
    alwaysReached: overview?.ids,
  });
  return fold ? projectToActors(visible) : toDrawnGraph(visible);
}

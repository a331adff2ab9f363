import { useMemo } from 'react';
import { countHiddenNeighbours } from '#web/graph/dataGraph.ts';
import { buildLayoutInput } from '#web/graph/layout/layoutInput.ts';
import { useLayout } from '#web/graph/layout/useLayout.ts';
import { toVisibleGraph, toFullGraph } from './visibleGraph.ts';
import type { LoadedGraph } from './loadGraph.ts';
import type { ExplorationState } from './useExploration.ts';

/** What is drawn at this moment, with its places; null before the first layout. */
export function useGraphImage(explored: LoadedGraph | undefined, { hiddenIds, hiddenKinds }: ExplorationState) {
  const input = useMemo(
    () => (explored ? buildLayoutInput(toFullGraph(explored), explored.steps, explored.positions) : null),
    [explored],
  );
  const layout = useLayout(explored ?? null, input);
  // The address is read anew with every change: the same wish need not draw anew.
  const visibility = JSON.stringify({ hidden: hiddenIds, off: hiddenKinds });
  return useMemo(() => {
    if (!layout) return null;
    const { subject, positions } = layout;
    const countHidden = (id: string) => (subject.data.hasNode(id) ? countHiddenNeighbours(subject.data, id) : 0);
    return { explored: subject, positions, graph: toVisibleGraph(subject, JSON.parse(visibility)), more: countHidden };
  }, [layout, visibility]);
}

export type GraphImage = NonNullable<ReturnType<typeof useGraphImage>>;

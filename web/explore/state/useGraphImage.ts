import { useMemo } from 'react';
import { countHiddenNeighbours } from '#web/graph/dataGraph.ts';
import { buildLayoutInput } from '#web/graph/layout/layoutInput.ts';
import { useLayout } from '#web/graph/layout/useLayout.ts';
import { toVisibleGraph, toFullGraph } from './visibleGraph.ts';
import type { LoadedGraph } from './loadGraph.ts';
import type { ExplorationState } from './useExploration.ts';

/** The graph that is shown, with its layout; null before the first layout. */
export function useGraphImage(loaded: LoadedGraph | undefined, { hiddenIds, hiddenKinds }: ExplorationState) {
  const input = useMemo(
    () => (loaded ? buildLayoutInput(toFullGraph(loaded), loaded.steps, loaded.positions) : null),
    [loaded],
  );
  const layout = useLayout(loaded ?? null, input);
  // By value: the URL is parsed again on every change, equal lists must not redraw.
  const visibility = JSON.stringify({ hiddenIds, hiddenKinds });
  return useMemo(() => {
    if (!layout) return null;
    const { subject, positions } = layout;
    const countHidden = (id: string) => (subject.data.hasNode(id) ? countHiddenNeighbours(subject.data, id) : 0);
    return { loaded: subject, positions, graph: toVisibleGraph(subject, JSON.parse(visibility)), countHidden };
  }, [layout, visibility]);
}

export type GraphImage = NonNullable<ReturnType<typeof useGraphImage>>;

import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { type SigmaGraph, syncGraph } from './syncGraph.ts';
import { type View, toBoundingBox, fitCamera } from './fitCamera.ts';
import type { Positions } from '#web/graph/layout/layout.ts';
import type { DrawnGraph } from '#web/graph/drawnGraph.ts';
import { type Highlight, type Appearance, findHighlighted } from '#web/graph/style/style.ts';
import { animateNodes } from './animateNodes.ts';
import { useSigmaContext } from './useRenderer.ts';

interface Props {
  graph: DrawnGraph;
  positions: Positions;
  appearance: Appearance;
  highlight: Highlight;
}

const crowdSize = 600;
/** Many nodes are drawn smaller, to cover each other less. */
const computeNodeScale = ({ scale }: View, nodeCount: number) =>
  Math.min(1, Math.max(nodeCount > crowdSize ? 0.4 : 0.6, Math.sqrt(scale)));

/** Passes graph, positions and styles to sigma; animates nodes that move. */
export function GraphContent({ graph, positions, appearance, highlight }: Props) {
  const { renderer, renderState } = useSigmaContext();
  const reducedMotion = useReducedMotion();
  const view = useRef<View>(null);
  const shownPositions = useRef<Positions>(null);
  const finishAnimation = useRef(() => {});

  useLayoutEffect(() => {
    finishAnimation.current();
    const isFirst = !renderState.current;
    const nextView = fitCamera(positions, renderer.getDimensions());
    renderState.current = {
      graph,
      appearance,
      highlight,
      highlighted: findHighlighted(graph, highlight),
      scale: computeNodeScale(nextView, graph.order),
    };
    const moves = syncGraph(renderer.getGraph() as unknown as SigmaGraph, graph, positions);
    // Hiding nodes keeps the layout: only a new layout resets the camera.
    const isNewLayout = shownPositions.current !== positions;
    const duration = isFirst || !isNewLayout || reducedMotion || graph.order > crowdSize ? 0 : 450;
    if (isNewLayout && !isFirst)
      void renderer.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1 }, { duration: duration || 1 });
    finishAnimation.current = animateNodes(renderer, moves, view.current ?? nextView, nextView, duration);
    view.current = nextView;
    shownPositions.current = positions;
    // Changes of style alone are handled below.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [renderer, graph, positions]);

  useLayoutEffect(() => {
    if (!renderState.current) return;
    Object.assign(renderState.current, {
      appearance,
      highlight,
      highlighted: findHighlighted(renderState.current.graph, highlight),
    });
    renderer.refresh({ skipIndexation: true });
  }, [renderer, renderState, appearance, highlight]);

  useEffect(() => {
    const onResize = () => {
      if (!shownPositions.current || !renderState.current) return;
      view.current = fitCamera(shownPositions.current, renderer.getDimensions());
      renderState.current.scale = computeNodeScale(view.current, renderState.current.graph.order);
      renderer.setCustomBBox(toBoundingBox(view.current, renderer.getDimensions()));
      renderer.scheduleRefresh();
    };
    renderer.on('resize', onResize);
    return () => void renderer.off('resize', onResize);
  }, [renderer, renderState]);

  return null;
}

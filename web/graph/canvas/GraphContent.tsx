import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { type ShownGraph, exchange } from './syncGraph.ts';
import { type View, boxOf, fit } from './fitCamera.ts';
import type { Positions } from '#web/graph/layout/layout.ts';
import type { LineGraph } from '#web/graph/labels/wrapLines.ts';
import { type Emphasis, type Looks, spotlight } from '#web/graph/style/style.ts';
import { travel } from './animateNodes.ts';
import { useStage } from './useRenderer.ts';

interface Props {
  graph: LineGraph;
  positions: Positions;
  looks: Looks;
  emphasis: Emphasis;
}

const crowd = 600;
/** Things that are many are drawn smaller, so that they hide less of each other. */
const sizeAt = ({ scale }: View, many: number) => Math.min(1, Math.max(many > crowd ? 0.4 : 0.6, Math.sqrt(scale)));

/** Brings what is to be drawn into sigma: moved gently where things were already there. */
export function Content({ graph, positions, looks, emphasis }: Props) {
  const { renderer, picture } = useStage();
  const still = useReducedMotion();
  const view = useRef<View>(null);
  const laidOut = useRef<Positions>(null);
  const finish = useRef(() => {});

  useLayoutEffect(() => {
    finish.current();
    const first = !picture.current;
    const to = fit(positions, renderer.getDimensions());
    picture.current = { graph, looks, emphasis, light: spotlight(graph, emphasis), scale: sizeAt(to, graph.order) };
    const moves = exchange(renderer.getGraph() as unknown as ShownGraph, graph, positions);
    // Hiding something moves nothing: only a new layout asks for a new view of all of it.
    const anew = laidOut.current !== positions;
    const duration = first || !anew || still || graph.order > crowd ? 0 : 450;
    if (anew && !first) void renderer.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1 }, { duration: duration || 1 });
    finish.current = travel(renderer, moves, view.current ?? to, to, duration);
    view.current = to;
    laidOut.current = positions;
    // How things look changes without moving them: see below.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [renderer, graph, positions]);

  useLayoutEffect(() => {
    if (!picture.current) return;
    Object.assign(picture.current, { looks, emphasis, light: spotlight(picture.current.graph, emphasis) });
    renderer.refresh({ skipIndexation: true });
  }, [renderer, picture, looks, emphasis]);

  useEffect(() => {
    const resized = () => {
      if (!laidOut.current || !picture.current) return;
      view.current = fit(laidOut.current, renderer.getDimensions());
      picture.current.scale = sizeAt(view.current, picture.current.graph.order);
      renderer.setCustomBBox(boxOf(view.current, renderer.getDimensions()));
      renderer.scheduleRefresh();
    };
    renderer.on('resize', resized);
    return () => void renderer.off('resize', resized);
  }, [renderer, picture]);

  return null;
}

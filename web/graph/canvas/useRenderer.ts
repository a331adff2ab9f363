import { UndirectedGraph } from 'graphology';
import { type RefObject, createContext, use, useEffect, useState } from 'react';
import Sigma from 'sigma';
import type { LineGraph } from '#web/graph/labels/wrapLines.ts';
import { ShapeProgram } from './shapeProgram.ts';
import { type Emphasis, type Looks, lineLook, thingLook } from '#web/graph/style/style.ts';

/** What is drawn at this moment. Controllers write it; sigma and the captions read it with every frame. */
export interface Picture {
  graph: LineGraph;
  looks: Looks;
  emphasis: Emphasis;
  light: ReadonlySet<string> | null;
  /** How large things are drawn: a crowd is drawn smaller. */
  scale: number;
}

export interface Stage {
  renderer: Sigma;
  picture: RefObject<Picture | null>;
}

export const StageContext = createContext<Stage | null>(null);

/** For the controllers inside a drawing. */
export function useStage(): Stage {
  const stage = use(StageContext);
  if (!stage) throw new Error('Only inside a <Drawing>.');
  return stage;
}

/** The sigma that lives in an element as long as that element does. */
export function useRenderer(element: HTMLElement | null): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null);
  useEffect(() => {
    if (!element) return;
    const picture: RefObject<Picture | null> = { current: null };
    const renderer = new Sigma(new UndirectedGraph(), element, {
      allowInvalidContainer: true,
      defaultNodeType: 'shape',
      nodeProgramClasses: { shape: ShapeProgram },
      nodeHoverProgramClasses: {},
      // Names are written by the captions, which see to it that none lies on another.
      renderLabels: false,
      defaultDrawNodeHover: () => {},
      zIndex: true,
      stagePadding: 0,
      minEdgeThickness: 0.9,
      minCameraRatio: 0.08,
      maxCameraRatio: 3,
      nodeReducer: (id, place) => {
        const { graph, emphasis, light, looks, scale } = picture.current ?? {};
        if (!graph?.hasNode(id)) return { ...place, hidden: true };
        const look = thingLook(graph, id, emphasis!, light!, looks!);
        return { ...place, ...look, size: look.size * scale! };
      },
      edgeReducer: (id) => {
        const { graph, emphasis, looks } = picture.current ?? {};
        if (!graph?.hasEdge(id)) return { hidden: true };
        const look = lineLook(graph, id, emphasis!, looks!);
        // Sigma lets the outermost pixel of a line fade: without it a fine line would hardly be seen.
        return { ...look, size: look.size + 1 };
      },
    });
    setStage({ renderer, picture });
    return () => renderer.kill();
  }, [element]);
  return stage;
}

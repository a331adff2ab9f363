import { UndirectedGraph } from 'graphology';
import { type RefObject, createContext, use, useEffect, useState } from 'react';
import Sigma from 'sigma';
import type { DrawnGraph } from '#web/graph/labels/wrapLines.ts';
import { ShapeProgram } from './shapeProgram.ts';
import { type Highlight, type Appearance, styleEdge, styleNode } from '#web/graph/style/style.ts';

/** What is drawn at this moment. Controllers write it; sigma and the captions read it with every frame. */
export interface RenderState {
  graph: DrawnGraph;
  appearance: Appearance;
  highlight: Highlight;
  highlighted: ReadonlySet<string> | null;
  /** How large things are drawn: a crowd is drawn smaller. */
  scale: number;
}

export interface SigmaContextValue {
  renderer: Sigma;
  renderState: RefObject<RenderState | null>;
}

export const SigmaContext = createContext<SigmaContextValue | null>(null);

/** For the controllers inside a drawing. */
export function useSigmaContext(): SigmaContextValue {
  const value = use(SigmaContext);
  if (!value) throw new Error('Only inside a <Drawing>.');
  return value;
}

/** The sigma that lives in an element as long as that element does. */
export function useRenderer(element: HTMLElement | null): SigmaContextValue | null {
  const [value, setValue] = useState<SigmaContextValue | null>(null);
  useEffect(() => {
    if (!element) return;
    const renderState: RefObject<RenderState | null> = { current: null };
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
      nodeReducer: (id, attributes) => {
        const { graph, highlight, highlighted, appearance, scale } = renderState.current ?? {};
        if (!graph?.hasNode(id)) return { ...attributes, hidden: true };
        const style = styleNode(graph, id, highlight!, highlighted!, appearance!);
        return { ...attributes, ...style, size: style.size * scale! };
      },
      edgeReducer: (id) => {
        const { graph, highlight, appearance } = renderState.current ?? {};
        if (!graph?.hasEdge(id)) return { hidden: true };
        const style = styleEdge(graph, id, highlight!, appearance!);
        // Sigma lets the outermost pixel of a line fade: without it a fine line would hardly be seen.
        return { ...style, size: style.size + 1 };
      },
    });
    setValue({ renderer, renderState });
    return () => renderer.kill();
  }, [element]);
  return value;
}

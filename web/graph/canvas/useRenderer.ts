import { UndirectedGraph } from 'graphology';
import { type RefObject, createContext, use, useEffect, useState } from 'react';
import Sigma from 'sigma';
import type { DrawnGraph } from '#web/graph/drawnGraph.ts';
import { DashedProgram } from './dashedProgram.ts';
import { ShapeProgram } from './shapeProgram.ts';
import { type Highlight, type Appearance, styleEdge, styleNode } from '#web/graph/style/style.ts';

/** Written by `GraphContent`; read by sigma's reducers and the label layer in every frame. */
export interface RenderState {
  graph: DrawnGraph;
  appearance: Appearance;
  highlight: Highlight;
  highlighted: ReadonlySet<string> | null;
  /** Factor on node sizes. */
  scale: number;
}

export interface SigmaContextValue {
  renderer: Sigma;
  renderState: RefObject<RenderState | null>;
}

export const SigmaContext = createContext<SigmaContextValue | null>(null);

export function useSigmaContext(): SigmaContextValue {
  const value = use(SigmaContext);
  if (!value) throw new Error('useSigmaContext must be used inside a <GraphCanvas>.');
  return value;
}

/** Creates a sigma instance for an element and kills it with the element. */
export function useRenderer(element: HTMLElement | null): SigmaContextValue | null {
  const [value, setValue] = useState<SigmaContextValue | null>(null);
  useEffect(() => {
    if (!element) return;
    const renderState: RefObject<RenderState | null> = { current: null };
    const renderer = new Sigma(new UndirectedGraph(), element, {
      allowInvalidContainer: true,
      defaultNodeType: 'shape',
      nodeProgramClasses: { shape: ShapeProgram },
      edgeProgramClasses: { dashed: DashedProgram },
      nodeHoverProgramClasses: {},
      // `LabelLayer` draws the labels, without overlaps.
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
        // Sigma fades the outermost pixel of an edge: thin edges would vanish without one more.
        return { ...style, size: style.size + 1 };
      },
    });
    setValue({ renderer, renderState });
    return () => renderer.kill();
  }, [element]);
  return value;
}

import { composeLabels } from '#web/graph/labels/composeLabels.ts';
import type { Point } from '#web/graph/layout/layout.ts';
import type { DrawnGraph } from '#web/graph/drawnGraph.ts';
import type { Label } from '#web/graph/labels/placeLabels.ts';
import { type Highlight, type Appearance, styleEdge, styleNode } from '#web/graph/style/style.ts';

/** A static drawing: edges, nodes and labels with positions and styles, in pixels. */
export interface Scene {
  edges: { from: [number, number]; to: [number, number]; width: number; colour: string; dashed: boolean }[];
  nodes: { id: string; at: [number, number]; radius: number; colour: string; ring: string; shape: string }[];
  labels: (Pick<Label, 'id' | 'lines' | 'left' | 'right' | 'top' | 'align'> & { colour: string; weight: number })[];
}

interface SceneInput {
  graph: DrawnGraph;
  /** In pixels of the viewport. */
  positions: ReadonlyMap<string, Point>;
  viewport: { width: number; height: number };
  appearance: Appearance;
  highlight: Highlight;
  measureText: (line: string) => number;
}

/** Computes styles and label positions of a static graph. */
export function buildScene({ graph, positions, viewport, appearance, highlight, measureText }: SceneInput): Scene {
  const nodes = new Map(
    graph.mapNodes((id) => {
      const style = styleNode(graph, id, highlight, null, appearance);
      return [id, { id, ...positions.get(id)!, radius: style.size, style }];
    }),
  );
  const edges = graph
    .mapEdges((id, _, source, target) => ({
      id,
      from: positions.get(source)!,
      to: positions.get(target)!,
      ...styleEdge(graph, id, highlight, appearance),
    }))
    .sort((a, b) => a.zIndex - b.zIndex)
    .map(({ id, from, to, size, color, type }) => ({
      id,
      from,
      to,
      width: size,
      colour: color,
      dashed: type === 'dashed',
    }));
  const { shown } = composeLabels({
    graph,
    highlight,
    highlighted: null,
    geometry: { nodes, edges },
    viewport,
    measureText,
    countHidden: () => 0,
  });
  return {
    edges: edges.map(({ from, to, ...style }) => ({
      from: [from.x, from.y],
      to: [to.x, to.y],
      width: style.width,
      colour: style.colour,
      dashed: style.dashed,
    })),
    nodes: [...nodes.values()].map(({ id, x, y, style }) => ({
      id,
      at: [x, y],
      radius: style.size,
      colour: style.color,
      ring: style.ring,
      shape: style.shape,
    })),
    labels: shown.map((label) => ({
      ...label,
      colour: label.id === highlight.selected ? appearance.palette.accent : appearance.palette.ink,
      weight: highlight.roots.has(label.id) ? 600 : 500,
    })),
  };
}

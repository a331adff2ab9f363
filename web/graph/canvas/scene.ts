import { composeLabels } from '#web/graph/labels/labelCandidates.ts';
import type { Point } from '#web/graph/layout/layout.ts';
import type { DrawnGraph } from '#web/graph/labels/wrapLines.ts';
import type { Label } from '#web/graph/labels/placeLabels.ts';
import { type Highlight, type Appearance, styleEdge, styleNode } from '#web/graph/style/style.ts';

/** What is drawn of a graph that stands still: lines, marks and names, each with its place and look. */
export interface Scene {
  edges: { from: [number, number]; to: [number, number]; width: number; colour: string }[];
  nodes: { id: string; at: [number, number]; radius: number; colour: string; ring: string; shape: string }[];
  labels: (Pick<Label, 'id' | 'lines' | 'left' | 'right' | 'top' | 'align'> & { colour: string; weight: number })[];
}

interface SceneInput {
  graph: DrawnGraph;
  /** Where each thing stands, in pixels of the stage. */
  positions: ReadonlyMap<string, Point>;
  viewport: { width: number; height: number };
  appearance: Appearance;
  highlight: Highlight;
  measureText: (line: string) => number;
}

/** Gives every line, mark and name of a still graph its place and look: nothing is left to measure. */
export function buildScene({ graph, positions, viewport, appearance, highlight, measureText }: SceneInput): Scene {
  const nodes = new Map(
    graph.mapNodes((id) => {
      const style = styleNode(graph, id, highlight, null, appearance);
      return [id, { id, ...positions.get(id)!, radius: style.size, look: style }];
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
    .map(({ id, from, to, size, color }) => ({ id, from, to, width: size, colour: color }));
  const screen = { things: nodes, lines: edges };
  const { shown } = composeLabels({
    graph,
    highlight,
    highlighted: null,
    geometry: screen,
    viewport,
    measureText,
    countHidden: () => 0,
  });
  return {
    edges: edges.map(({ from, to, width, colour }) => ({ from: [from.x, from.y], to: [to.x, to.y], width, colour })),
    nodes: [...nodes.values()].map(({ id, x, y, look }) => ({
      id,
      at: [x, y],
      radius: look.size,
      colour: look.color,
      ring: look.ring,
      shape: look.shape,
    })),
    labels: shown.map((label) => ({
      ...label,
      colour: label.id === highlight.selected ? appearance.palette.accent : appearance.palette.ink,
      weight: highlight.roots.has(label.id) ? 600 : 500,
    })),
  };
}

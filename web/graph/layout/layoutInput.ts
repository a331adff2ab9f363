import { toShortLabel } from '#web/graph/labels/labelText.ts';
import { type LayoutInput, type NodeBox, type Positions, aspectStretch } from './layout.ts';
import type { DrawnGraph } from '#web/graph/drawnGraph.ts';
import { lineHeight } from '#web/graph/labels/placeLabels.ts';
import { computeScale } from './removeOverlaps.ts';

const letterWidth = 6.4;

/** Estimates the box of a node with its label. Not measured: the layout must not depend on fonts. */
function estimateBox(graph: DrawnGraph, id: string): NodeBox {
  const lines = toShortLabel(graph.getNodeAttributes(id));
  const longest = Math.max(...lines.map((line) => line.length));
  return { id, width: Math.max(36, longest * letterWidth + 14), height: 30 + lines.length * lineHeight };
}

/** Scales stored positions until nodes and labels have room. */
function scalePositions(graph: DrawnGraph, positions: Positions): Positions {
  const present = Object.entries(positions).flatMap(([id, { x, y }]) =>
    graph.hasNode(id) ? [{ id, x: x * aspectStretch, y }] : [],
  );
  const scale = computeScale(present.map(({ id, ...position }) => ({ ...estimateBox(graph, id), ...position })));
  return Object.fromEntries(
    present.map(({ id, x, y }) => [id, { x: Math.round(x * scale), y: Math.round(y * scale) }]),
  );
}

export function buildLayoutInput(
  graph: DrawnGraph,
  steps: readonly (readonly string[])[],
  positions: Positions = {},
): LayoutInput {
  const fixedPositions = scalePositions(graph, positions);
  const placed = new Set<string>(Object.keys(fixedPositions));
  // Sorted by id after the first: the layout must not depend on names, hence not on the language.
  const collectNew = ([first, ...others]: readonly string[]) =>
    [...(first === undefined ? [] : [first]), ...others.sort()].flatMap((id) =>
      graph.hasNode(id) && !placed.has(id) ? [(placed.add(id), estimateBox(graph, id))] : [],
    );
  return {
    fixedPositions,
    steps: [...steps.map(collectNew), collectNew(graph.nodes())],
    edges: graph.mapEdges((_, { weight }, from, to) => [from, to, weight]),
  };
}

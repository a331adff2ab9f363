import { toShortLabel } from '#web/graph/labels/labelText.ts';
import { type LayoutInput, type NodeBox, type Positions, aspectStretch } from './layout.ts';
import type { DrawnGraph } from '#web/graph/labels/wrapLines.ts';
import { lineHeight } from '#web/graph/labels/placeLabels.ts';
import { computeScale } from './removeOverlaps.ts';

const letterWidth = 6.4;

/** The room of a thing with its label. Estimated, not measured: fonts differ from screen to screen, the picture must not. */
function estimateBox(graph: DrawnGraph, id: string): NodeBox {
  const lines = toShortLabel(graph.getNodeAttributes(id));
  const longest = Math.max(...lines.map((line) => line.length));
  return { id, width: Math.max(36, longest * letterWidth + 14), height: 30 + lines.length * lineHeight };
}

/** Places that were found beforehand, as far apart as the things and their labels need. */
function scalePositions(graph: DrawnGraph, positions: Positions): Positions {
  const present = Object.entries(positions).flatMap(([id, { x, y }]) =>
    graph.hasNode(id) ? [{ id, x: x * aspectStretch, y }] : [],
  );
  const scale = computeScale(present.map(({ id, ...place }) => ({ ...estimateBox(graph, id), ...place })));
  return Object.fromEntries(
    present.map(({ id, x, y }) => [id, { x: Math.round(x * scale), y: Math.round(y * scale) }]),
  );
}

/**
 * What the layout needs to know: who came with which step, how much room it takes, what is tied; and what has its place
 * already.
 */
export function buildLayoutInput(
  graph: DrawnGraph,
  steps: readonly (readonly string[])[],
  positions: Positions = {},
): LayoutInput {
  const given = scalePositions(graph, positions);
  const placed = new Set<string>(Object.keys(given));
  // Within a step the first comes first, the others by their ids: names, and so languages, make no difference.
  const takeNew = ([first, ...others]: readonly string[]) =>
    [...(first === undefined ? [] : [first]), ...others.sort()].flatMap((id) =>
      graph.hasNode(id) && !placed.has(id) ? [(placed.add(id), estimateBox(graph, id))] : [],
    );
  return {
    fixedPositions: given,
    steps: [...steps.map(takeNew), takeNew(graph.nodes())],
    edges: graph.mapEdges((_, { weight }, from, to) => [from, to, weight]),
  };
}

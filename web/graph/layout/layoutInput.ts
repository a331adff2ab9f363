import { briefly } from '#web/graph/labels/labelText.ts';
import { type LayoutInput, type Placed, type Positions, wide } from './layout.ts';
import type { LineGraph } from '#web/graph/labels/wrapLines.ts';
import { lineHeight } from '#web/graph/labels/placeLabels.ts';
import { scaleOf } from './removeOverlaps.ts';

const letterWidth = 6.4;

/** The room of a thing with its label. Estimated, not measured: fonts differ from screen to screen, the picture must not. */
function room(graph: LineGraph, id: string): Placed {
  const lines = briefly(graph.getNodeAttributes(id));
  const longest = Math.max(...lines.map((line) => line.length));
  return { id, width: Math.max(36, longest * letterWidth + 14), height: 30 + lines.length * lineHeight };
}

/** Places that were found beforehand, as far apart as the things and their labels need. */
function scaled(graph: LineGraph, places: Positions): Positions {
  const there = Object.entries(places).flatMap(([id, { x, y }]) => (graph.hasNode(id) ? [{ id, x: x * wide, y }] : []));
  const scale = scaleOf(there.map(({ id, ...place }) => ({ ...room(graph, id), ...place })));
  return Object.fromEntries(there.map(({ id, x, y }) => [id, { x: Math.round(x * scale), y: Math.round(y * scale) }]));
}

/**
 * What the layout needs to know: who came with which step, how much room it takes, what is tied; and what has its place
 * already.
 */
export function layoutInput(
  graph: LineGraph,
  steps: readonly (readonly string[])[],
  places: Positions = {},
): LayoutInput {
  const given = scaled(graph, places);
  const placed = new Set<string>(Object.keys(given));
  // Within a step the first comes first, the others by their ids: names, and so languages, make no difference.
  const takeNew = ([first, ...others]: readonly string[]) =>
    [...(first === undefined ? [] : [first]), ...others.sort()].flatMap((id) =>
      graph.hasNode(id) && !placed.has(id) ? [(placed.add(id), room(graph, id))] : [],
    );
  return {
    given,
    steps: [...steps.map(takeNew), takeNew(graph.nodes())],
    lines: graph.mapEdges((_, { weight }, from, to) => [from, to, weight]),
  };
}

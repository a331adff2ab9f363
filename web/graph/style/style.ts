import { type Shape, toShape } from '#web/domain/vocabulary/shapes.ts';
import type { DrawnEdge, DrawnGraph } from '#web/graph/drawnGraph.ts';
import type { Palette } from './palette.ts';

/** Sigma's display data; also used by exports. */
export interface NodeStyle {
  size: number;
  color: string;
  shape: Shape;
  ring: string;
  zIndex: number;
}

export interface EdgeStyle {
  size: number;
  color: string;
  zIndex: number;
  /** What no source states is dashed. */
  type: 'line' | 'dashed';
}

/** Dash and gap of an edge that no source states, in pixels. */
export const dashes: [dash: number, gap: number] = [5, 4];

/** Ids of hovered and selected elements, of the path and of the roots. */
export interface Highlight {
  hovered: string | null;
  selected: string | null;
  path: ReadonlySet<string>;
  roots: ReadonlySet<string>;
}

export interface Appearance {
  palette: Palette;
  shapes: ReadonlyMap<string, string>;
}

export const computeNodeSize = (graph: DrawnGraph, id: string, root: boolean) =>
  Math.min(14, 5 + 1.6 * Math.sqrt(graph.degree(id))) + (root ? 2.5 : 0);

/** The hovered element and its neighbours; null if nothing is hovered. */
export function findHighlighted(graph: DrawnGraph, { hovered }: Highlight): ReadonlySet<string> | null {
  if (!hovered) return null;
  if (graph.hasEdge(hovered)) return new Set(graph.extremities(hovered));
  return graph.hasNode(hovered) ? new Set([hovered, ...graph.neighbors(hovered)]) : null;
}

export function styleNode(
  graph: DrawnGraph,
  id: string,
  highlight: Highlight,
  highlighted: ReadonlySet<string> | null,
  { palette, shapes }: Appearance,
): NodeStyle {
  const { selected, hovered, path, roots } = highlight;
  const kind = graph.getNodeAttribute(id, 'kind');
  const colour = palette.kind(kind);
  const dimmed = highlighted !== null && !highlighted.has(id);
  return {
    size: computeNodeSize(graph, id, roots.has(id)),
    color: dimmed ? palette.fade(colour) : colour,
    shape: toShape(shapes.get(kind)),
    ring: id === selected || path.has(id) ? (dimmed ? palette.fade(palette.accent) : palette.accent) : palette.paper,
    zIndex: id === hovered || id === selected ? 2 : dimmed ? 0 : 1,
  };
}

/** Consecutive nodes only: two nodes of a path can be joined by another edge too. */
const areAdjacentOnPath = (path: ReadonlySet<string>, a: string, b: string) => {
  if (!path.has(a) || !path.has(b)) return false;
  const order = [...path];
  return Math.abs(order.indexOf(a) - order.indexOf(b)) === 1;
};

/** Above this, edges are drawn thinner and paler. */
const manyEdges = 1500;

export function styleEdge(
  graph: DrawnGraph,
  id: string,
  { hovered, selected, path }: Highlight,
  { palette }: Pick<Appearance, 'palette'>,
): EdgeStyle {
  const { weight, shared, doubtful } = graph.getEdgeAttributes(id) as DrawnEdge;
  const [source, target] = graph.extremities(id);
  const type = doubtful ? 'dashed' : 'line';
  const isOnPath = areAdjacentOnPath(path, source, target);
  const touches = (elementId: string | null) => elementId === id || elementId === source || elementId === target;
  const many = graph.size > manyEdges;
  const size = shared.length > 0 ? Math.min(8, 0.3 + weight) : many ? 0.4 : 1.4;
  const plainColour = many ? palette.fade(palette.soft) : palette.line;
  const colour = shared.length > 0 ? palette.weightColour(Math.min(1, Math.log2(weight) / 3)) : plainColour;
  if (isOnPath || selected === id) return { size: Math.max(size, 3), color: palette.accent, zIndex: 3, type };
  if (hovered && !touches(hovered)) return { size, color: palette.fade(colour), zIndex: 0, type };
  if (touches(hovered) || touches(selected)) return { size: Math.max(size, 2.2), color: palette.soft, zIndex: 2, type };
  return { size, color: colour, zIndex: 1, type };
}

import { type Shape, shapeNamed } from '#web/domain/vocabulary/shapes.ts';
import type { LineFacts, LineGraph } from '#web/graph/labels/wrapLines.ts';
import type { Palette } from './palette.ts';

/** How a thing looks: what sigma draws, and what exports draw after it. */
export interface ThingLook {
  size: number;
  color: string;
  shape: Shape;
  ring: string;
  zIndex: number;
}

export interface LineLook {
  size: number;
  color: string;
  zIndex: number;
}

/** What the reader points at, has chosen, or has asked the way to. */
export interface Emphasis {
  pointed: string | null;
  chosen: string | null;
  /** Things of a path, and of what was asked for by name. */
  path: ReadonlySet<string>;
  roots: ReadonlySet<string>;
}

export interface Looks {
  palette: Palette;
  shapes: ReadonlyMap<string, string>;
}

export const sizeOf = (graph: LineGraph, id: string, root: boolean) =>
  Math.min(14, 5 + 1.6 * Math.sqrt(graph.degree(id))) + (root ? 2.5 : 0);

/** The things that stand out while something is pointed at: itself and what it is tied to; null: all. */
export function spotlight(graph: LineGraph, { pointed }: Emphasis): ReadonlySet<string> | null {
  if (!pointed) return null;
  if (graph.hasEdge(pointed)) return new Set(graph.extremities(pointed));
  return graph.hasNode(pointed) ? new Set([pointed, ...graph.neighbors(pointed)]) : null;
}

export function thingLook(
  graph: LineGraph,
  id: string,
  emphasis: Emphasis,
  light: ReadonlySet<string> | null,
  { palette, shapes }: Looks,
): ThingLook {
  const { chosen, pointed, path, roots } = emphasis;
  const kind = graph.getNodeAttribute(id, 'kind');
  const colour = palette.kind(kind);
  const aside = light !== null && !light.has(id);
  return {
    size: sizeOf(graph, id, roots.has(id)),
    color: aside ? palette.faded(colour) : colour,
    shape: shapeNamed(shapes.get(kind)),
    ring: id === chosen || path.has(id) ? (aside ? palette.faded(palette.accent) : palette.accent) : palette.paper,
    zIndex: id === pointed || id === chosen ? 2 : aside ? 0 : 1,
  };
}

/** Only neighbours on the path count: two of its things can also be tied otherwise. */
const onPath = (path: ReadonlySet<string>, one: string, other: string) => {
  const order = [...path];
  return path.has(one) && path.has(other) && Math.abs(order.indexOf(one) - order.indexOf(other)) === 1;
};

/** More lines than this would be one grey: each is drawn finer. */
const manyLines = 1500;

export function lineLook(
  graph: LineGraph,
  id: string,
  { pointed, chosen, path }: Emphasis,
  { palette }: Pick<Looks, 'palette'>,
): LineLook {
  const { weight, shared } = graph.getEdgeAttributes(id) as LineFacts;
  const [one, other] = graph.extremities(id);
  const way = onPath(path, one, other);
  const touched = (what: string | null) => what === id || what === one || what === other;
  const many = graph.size > manyLines;
  const size = shared.length > 0 ? Math.min(8, 0.3 + weight) : many ? 0.4 : 1.4;
  const line = many ? palette.faded(palette.soft) : palette.line;
  const calm = shared.length > 0 ? palette.weighed(Math.min(1, Math.log2(weight) / 3)) : line;
  if (way || chosen === id) return { size: Math.max(size, 3), color: palette.accent, zIndex: 3 };
  if (pointed && !touched(pointed)) return { size, color: palette.faded(calm), zIndex: 0 };
  if (touched(pointed) || touched(chosen)) return { size: Math.max(size, 2.2), color: palette.soft, zIndex: 2 };
  return { size, color: calm, zIndex: 1 };
}

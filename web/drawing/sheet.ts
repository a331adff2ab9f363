import { captions } from './captions.ts';
import type { Positions } from './layout.ts';
import type { LineGraph } from './lines.ts';
import type { Label } from './placeLabels.ts';
import { type Emphasis, type Looks, lineLook, thingLook } from './style.ts';

/** A drawing on paper: all that its painters need, in pixels, nothing that they must look up. */
export interface Sheet {
  width: number;
  height: number;
  paper: string;
  ink: string;
  soft: string;
  title: string;
  /** Where it comes from, and when it was drawn. */
  source: string;
  lines: { from: [number, number]; to: [number, number]; width: number; colour: string }[];
  marks: { at: [number, number]; radius: number; colour: string; ring: string; shape: string }[];
  labels: (Pick<Label, 'lines' | 'left' | 'right' | 'top' | 'align'> & { colour: string; weight: number })[];
  legend: { at: [number, number]; colour: string; shape: string; text: string }[];
}

interface Request {
  graph: LineGraph;
  positions: Positions;
  looks: Looks;
  emphasis: Emphasis;
  kinds: readonly { kind: string; text: string }[];
  title: string;
  source: string;
  widthOf: (line: string) => number;
}

const margin = { left: 110, right: 110, top: 84, bottom: 96 };
const legendTop = 46;

function placed(graph: LineGraph, positions: Positions) {
  const points = graph.mapNodes((id) => ({ id, ...positions[id]! }));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - margin.left, Math.min(...ys) - margin.top];
  const width = Math.max(520, Math.max(...xs) - left + margin.right);
  const height = Math.max(...ys) - top + margin.bottom;
  return { width, height, at: new Map(points.map(({ id, x, y }) => [id, { x: x - left, y: y - top }])) };
}

/** The whole drawing at full size, with its title, its legend and where it comes from. */
export function sheetOf(request: Request): Sheet {
  const { graph, positions, looks, kinds, title, source, widthOf } = request;
  const { palette, shapes } = looks;
  const emphasis = { ...request.emphasis, pointed: null };
  const { width, height, at } = placed(graph, positions);
  const things = new Map(
    graph.mapNodes((id) => {
      const look = thingLook(graph, id, emphasis, null, looks);
      return [id, { id, ...at.get(id)!, radius: look.size, look }];
    }),
  );
  const lines = graph
    .mapEdges((id, _, one, other) => ({
      from: [at.get(one)!.x, at.get(one)!.y] as [number, number],
      to: [at.get(other)!.x, at.get(other)!.y] as [number, number],
      ...lineLook(graph, id, emphasis, looks),
    }))
    .sort((a, b) => a.zIndex - b.zIndex)
    .map(({ from, to, size, color }) => ({ from, to, width: size, colour: color }));
  const stage = { width, height: height - legendTop };
  const { shown } = captions({
    graph,
    emphasis,
    light: null,
    screen: {
      things,
      lines: lines.map(({ from, to, width }) => ({
        id: '',
        from: { x: from[0], y: from[1] },
        to: { x: to[0], y: to[1] },
        width,
      })),
    },
    stage,
    widthOf,
    more: () => 0,
  });

  let x = 24;
  const legend = kinds.map(({ kind, text }) => {
    const entry = { x, colour: palette.kind(kind), shape: shapes.get(kind) ?? '', text };
    x += 34 + widthOf(text);
    return entry;
  });
  return {
    width: Math.ceil(Math.max(width, x)),
    height: Math.ceil(height),
    paper: palette.paper,
    ink: palette.ink,
    soft: palette.soft,
    title,
    source,
    lines,
    marks: [...things.values()].map(({ x, y, look }) => ({
      at: [x, y],
      radius: look.size,
      colour: look.color,
      ring: look.ring,
      shape: look.shape,
    })),
    labels: shown.map((label) => ({
      ...label,
      colour: label.id === emphasis.chosen ? palette.accent : palette.ink,
      weight: emphasis.roots.has(label.id) ? 600 : 500,
    })),
    legend: legend.map(({ x, ...entry }) => ({ at: [x, height - legendTop + 8], ...entry })),
  };
}

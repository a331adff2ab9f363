import { type Arranged, arranged } from '#web/graph/canvas/scene.ts';
import type { Positions } from '#web/graph/layout/layout.ts';
import type { LineGraph } from '#web/graph/labels/wrapLines.ts';
import type { Emphasis, Looks } from '#web/graph/style/style.ts';

/** A drawing on paper: all that its painters need, in pixels, nothing that they must look up. */
export interface Sheet extends Arranged {
  width: number;
  height: number;
  paper: string;
  ink: string;
  soft: string;
  title: string;
  /** Where it comes from, and when it was drawn. */
  source: string;
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
  const drawn = arranged({ graph, at, stage: { width, height: height - legendTop }, looks, emphasis, widthOf });

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
    ...drawn,
    legend: legend.map(({ x, ...entry }) => ({ at: [x, height - legendTop + 8], ...entry })),
  };
}

import { captions } from '#web/graph/labels/labelCandidates.ts';
import type { Point } from '#web/graph/layout/layout.ts';
import type { LineGraph } from '#web/graph/labels/wrapLines.ts';
import type { Label } from '#web/graph/labels/placeLabels.ts';
import { type Emphasis, type Looks, lineLook, thingLook } from '#web/graph/style/style.ts';

/** What is drawn of a graph that stands still: lines, marks and names, each with its place and look. */
export interface Arranged {
  lines: { from: [number, number]; to: [number, number]; width: number; colour: string }[];
  marks: { id: string; at: [number, number]; radius: number; colour: string; ring: string; shape: string }[];
  labels: (Pick<Label, 'id' | 'lines' | 'left' | 'right' | 'top' | 'align'> & { colour: string; weight: number })[];
}

interface Request {
  graph: LineGraph;
  /** Where each thing stands, in pixels of the stage. */
  at: ReadonlyMap<string, Point>;
  stage: { width: number; height: number };
  looks: Looks;
  emphasis: Emphasis;
  widthOf: (line: string) => number;
}

/** Gives every line, mark and name of a still graph its place and look: nothing is left to measure. */
export function arranged({ graph, at, stage, looks, emphasis, widthOf }: Request): Arranged {
  const things = new Map(
    graph.mapNodes((id) => {
      const look = thingLook(graph, id, emphasis, null, looks);
      return [id, { id, ...at.get(id)!, radius: look.size, look }];
    }),
  );
  const lines = graph
    .mapEdges((id, _, one, other) => ({
      id,
      from: at.get(one)!,
      to: at.get(other)!,
      ...lineLook(graph, id, emphasis, looks),
    }))
    .sort((a, b) => a.zIndex - b.zIndex)
    .map(({ id, from, to, size, color }) => ({ id, from, to, width: size, colour: color }));
  const screen = { things, lines };
  const { shown } = captions({ graph, emphasis, light: null, screen, stage, widthOf, more: () => 0 });
  return {
    lines: lines.map(({ from, to, width, colour }) => ({ from: [from.x, from.y], to: [to.x, to.y], width, colour })),
    marks: [...things.values()].map(({ id, x, y, look }) => ({
      id,
      at: [x, y],
      radius: look.size,
      colour: look.color,
      ring: look.ring,
      shape: look.shape,
    })),
    labels: shown.map((label) => ({
      ...label,
      colour: label.id === emphasis.chosen ? looks.palette.accent : looks.palette.ink,
      weight: emphasis.roots.has(label.id) ? 600 : 500,
    })),
  };
}

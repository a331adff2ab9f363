import { type Scene, buildScene } from '#web/graph/canvas/scene.ts';
import type { Positions } from '#web/graph/layout/layout.ts';
import { measureBounds } from '#web/graph/layout/measureBounds.ts';
import type { DrawnGraph } from '#web/graph/drawnGraph.ts';
import type { Highlight, Appearance } from '#web/graph/style/style.ts';

/** A scene with title, legend and colours, ready to be written as SVG or PNG. */
export interface ExportScene extends Scene {
  width: number;
  height: number;
  paper: string;
  ink: string;
  soft: string;
  title: string;
  /** URL and date. */
  source: string;
  /** An entry without a shape stands for the dashed edges. */
  legend: { at: [number, number]; colour: string; shape: string; text: string }[];
}

interface ExportInput {
  graph: DrawnGraph;
  positions: Positions;
  appearance: Appearance;
  highlight: Highlight;
  kinds: readonly { kind: string; text: string }[];
  /** What dashed edges mean; in the legend if there are some. */
  dashed: string;
  title: string;
  source: string;
  measureText: (line: string) => number;
}

const margin = { left: 110, right: 110, top: 84, bottom: 96 };
const legendTop = 46;

function measureExtent(graph: DrawnGraph, positions: Positions) {
  const points = graph.mapNodes((id) => ({ id, ...positions[id]! }));
  const bounds = measureBounds(points);
  const [left, top] = [bounds.left - margin.left, bounds.top - margin.top];
  const width = Math.max(520, bounds.right - left + margin.right);
  const height = bounds.bottom - top + margin.bottom;
  return { width, height, at: new Map(points.map(({ id, x, y }) => [id, { x: x - left, y: y - top }])) };
}

/** Builds the whole graph at full size, with title, legend and source. */
export function buildExportScene(request: ExportInput): ExportScene {
  const { graph, positions, appearance, kinds, dashed, title, source, measureText } = request;
  const { palette, shapes } = appearance;
  const highlight: Highlight = { ...request.highlight, hovered: null };
  const { width, height, at: nodePositions } = measureExtent(graph, positions);
  const scene = buildScene({
    graph,
    positions: nodePositions,
    viewport: { width, height: height - legendTop },
    appearance,
    highlight,
    measureText,
  });

  let x = 24;
  const legend = kinds.map(({ kind, text }) => {
    const entry = { x, colour: palette.kind(kind), shape: shapes.get(kind) ?? '', text };
    x += 34 + measureText(text);
    return entry;
  });
  if (scene.edges.some((edge) => edge.dashed)) {
    x += 12;
    legend.push({ x, colour: palette.soft, shape: '', text: dashed });
    x += 34 + measureText(dashed);
  }
  return {
    width: Math.ceil(Math.max(width, x)),
    height: Math.ceil(height),
    paper: palette.paper,
    ink: palette.ink,
    soft: palette.soft,
    title,
    source,
    ...scene,
    legend: legend.map(({ x, ...entry }) => ({ at: [x, height - legendTop + 8], ...entry })),
  };
}

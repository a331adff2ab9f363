import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { hardship } from './quality.ts';
import { type Box, spread } from './removeOverlaps.ts';

export interface Point {
  x: number;
  y: number;
}

/** Where things are, in pixels at full size, y downwards. */
export type Positions = Record<string, Point>;

export interface Placed {
  id: string;
  /** The room that the thing takes together with its label. */
  width: number;
  height: number;
}

export interface LayoutInput {
  /** What came with each step of the exploration, in order: a later step finds the earlier ones in place. */
  steps: Placed[][];
  /** What has its place already, and keeps it: it stands among no step. */
  given?: Positions;
  lines: [from: string, to: string, weight: number][];
}

type Positioned = UndirectedGraph<Point & { fixed?: boolean }>;

const golden = Math.PI * (3 - Math.sqrt(5));

/** The same place for the nth of them, always; another `turn`, another start. */
const sunflower = (n: number, gap: number, turn: number): Point => ({
  x: gap * Math.sqrt(n + 0.5) * Math.cos(n * golden * (1 + turn)),
  y: gap * Math.sqrt(n + 0.5) * Math.sin(n * golden * (1 + turn)),
});

/** New things start around the neighbour that is already there; the first of all, around the middle. */
function enter(graph: Positioned, things: readonly Placed[], lines: LayoutInput['lines'], turn: number) {
  const known = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
  const right = Math.max(0, ...[...known.values()].map(({ x }) => x));
  for (const [n, { id }] of things.entries()) {
    const ends = lines.filter(([from, to]) => from === id || to === id).map(([from, to]) => (from === id ? to : from));
    const near = ends.map((end) => known.get(end)).find(Boolean);
    const offset = sunflower(n, 40, turn);
    const centre = near ?? { x: known.size > 0 ? right + 200 : 0, y: 0 };
    graph.mergeNode(id, { x: centre.x + offset.x, y: centre.y + offset.y });
  }
  for (const [from, to, weight] of lines)
    if (graph.hasNode(from) && graph.hasNode(to)) graph.mergeEdge(from, to, { weight });
}

/** A chain is read like a line of text, one up, one down, so that the labels have room. */
function asChain(graph: Positioned): boolean {
  const ends = graph.filterNodes((id) => graph.degree(id) === 1);
  if (graph.order < 3 || graph.size !== graph.order - 1 || ends.length !== 2) return false;
  if (graph.someNode((id) => graph.degree(id) > 2)) return false;
  let [before, here] = ['', graph.nodes().find((id) => ends.includes(id))!];
  for (let n = 0; n < graph.order; n++) {
    graph.mergeNodeAttributes(here, { x: n * 125, y: (n % 2) * 80 });
    const next = graph.neighbors(here).find((id) => id !== before);
    [before, here] = [here, next ?? here];
  }
  return true;
}

/** Turns the drawing so that its longest way lies across: screens and labels are wider than high. */
function lieDown(graph: Positioned) {
  let [xx, xy, yy] = [0, 0, 0];
  graph.forEachNode((_, { x, y }) => {
    xx += x * x;
    xy += x * y;
    yy += y * y;
  });
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(-angle), Math.sin(-angle)];
  graph.updateEachNodeAttributes((_, { x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
}

function centre(graph: Positioned) {
  const middle = { x: 0, y: 0 };
  graph.forEachNode((_, { x, y }) => {
    middle.x += x / graph.order;
    middle.y += y / graph.order;
  });
  graph.updateEachNodeAttributes((_, { x, y }) => ({ x: x - middle.x, y: y - middle.y }));
}

const iterations = (order: number, first: boolean) =>
  Math.round((first ? 1 : 0.4) * Math.max(60, Math.min(600, 120_000 / order)));

/** Screens and labels are wider than high: forces work as if they were not. */
export const wide = 1.35;
const widened = (graph: Positioned, factor: number) =>
  graph.updateEachNodeAttributes((_, { x, y }) => ({ x: x * factor, y }));

function attract(graph: Positioned, first: boolean) {
  forceAtlas2.assign(graph, {
    iterations: iterations(graph.order, first),
    settings: {
      scalingRatio: 300,
      strongGravityMode: true,
      gravity: 0.02,
      slowDown: 4,
      edgeWeightInfluence: 0.5,
      barnesHutOptimize: graph.order > 600,
    },
  });
}

/** One step: what is new finds its place among what is there. */
function settle(
  graph: Positioned,
  things: readonly Placed[],
  boxes: ReadonlyMap<string, Box>,
  input: LayoutInput,
  turn: number,
) {
  const first = graph.order === 0;
  widened(graph, 1 / wide);
  enter(graph, things, input.lines, turn);
  const chain = first && asChain(graph);
  if (graph.order > 1 && !chain) attract(graph, first);
  centre(graph);
  if (first) lieDown(graph);
  widened(graph, chain ? 1 : wide);
  const spaced = spread(graph.mapNodes((id, { x, y }) => ({ x, y, ...boxes.get(id)! })));
  for (const [n, id] of graph.nodes().entries()) graph.mergeNodeAttributes(id, spaced[n]!);
}

/** What comes to things that stand still finds its place by its neighbours; nothing else moves. */
function join(given: Positions, { steps, lines }: LayoutInput): Positioned {
  const graph: Positioned = new UndirectedGraph();
  for (const [id, place] of Object.entries(given)) graph.addNode(id, { ...place, fixed: true });
  for (const things of steps) enter(graph, things, lines, 0);
  attract(graph, false);
  return graph;
}

const placesOf = (graph: Positioned) => new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));

/** From how many starts the best is chosen: a small drawing is cheap, and looked at closely. */
const starts = (count: number) => (count < 60 ? 12 : count < 120 ? 6 : count < 250 ? 3 : 1);

/** One step after the other. */
function laidOut(input: LayoutInput): Positioned {
  const boxes = new Map(input.steps.flat().map(({ id, width, height }) => [id, { width, height }]));
  let graph: Positioned = new UndirectedGraph();
  for (const things of input.steps.filter((step) => step.length > 0)) {
    let [best, least] = [graph, Infinity];
    for (let turn = 0; turn < starts(graph.order + things.length); turn++) {
      const attempt = graph.copy() as Positioned;
      settle(attempt, things, boxes, input, turn / 17);
      const hard = hardship(placesOf(attempt), input.lines);
      if (hard < least) [best, least] = [attempt, hard];
    }
    graph = best;
  }
  return graph;
}

export const isEmpty = (given: Positions | undefined): given is undefined => !given || Object.keys(given).length === 0;

/** Where everything lies: the same input always gives the same picture. */
export function layout(input: LayoutInput): Positions {
  const { given } = input;
  const graph = isEmpty(given) ? laidOut(input) : join(given, input);
  return Object.fromEntries(graph.mapNodes((id, { x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

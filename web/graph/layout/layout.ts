import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { computeLayoutCost } from './layoutCost.ts';
import { type Box, removeOverlaps } from './removeOverlaps.ts';

export interface Point {
  x: number;
  y: number;
}

/** In pixels at full size, y downwards. */
export type Positions = Record<string, Point>;

export interface NodeBox {
  id: string;
  /** Of the node with its label, in pixels. */
  width: number;
  height: number;
}

export interface LayoutInput {
  /** Nodes by step of the exploration: later steps are laid out around earlier ones. */
  steps: NodeBox[][];
  /** Nodes that do not move; they are in no step. */
  fixedPositions?: Positions;
  edges: [from: string, to: string, weight: number][];
}

type LayoutGraph = UndirectedGraph<Point & { fixed?: boolean }>;

const getPositions = (graph: LayoutGraph) => new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** The nth point of a sunflower spiral: deterministic; `turn` gives another start. */
const toSpiralPoint = (n: number, gap: number, turn: number): Point => ({
  x: gap * Math.sqrt(n + 0.5) * Math.cos(n * goldenAngle * (1 + turn)),
  y: gap * Math.sqrt(n + 0.5) * Math.sin(n * goldenAngle * (1 + turn)),
});

/** Adds nodes around a placed neighbour, else right of the graph. */
function addNodes(graph: LayoutGraph, boxes: readonly NodeBox[], edges: LayoutInput['edges'], turn: number) {
  const positions = getPositions(graph);
  const right = Math.max(0, ...[...positions.values()].map(({ x }) => x));
  for (const [n, { id }] of boxes.entries()) {
    const neighbourIds = edges
      .filter(([from, to]) => from === id || to === id)
      .map(([from, to]) => (from === id ? to : from));
    const neighbour = neighbourIds.map((end) => positions.get(end)).find(Boolean);
    const offset = toSpiralPoint(n, 40, turn);
    const start = neighbour ?? { x: positions.size > 0 ? right + 200 : 0, y: 0 };
    graph.mergeNode(id, { x: start.x + offset.x, y: start.y + offset.y });
  }
  for (const [from, to, weight] of edges)
    if (graph.hasNode(from) && graph.hasNode(to)) graph.mergeEdge(from, to, { weight });
}

/** Lays out a graph that is a chain as a zigzag from left to right; false for any other graph. */
function layOutChain(graph: LayoutGraph): boolean {
  const ends = graph.filterNodes((id) => graph.degree(id) === 1);
  if (graph.order < 3 || graph.size !== graph.order - 1 || ends.length !== 2) return false;
  if (graph.someNode((id) => graph.degree(id) > 2)) return false;
  let [previous, current] = ['', graph.nodes().find((id) => ends.includes(id))!];
  for (let n = 0; n < graph.order; n++) {
    graph.mergeNodeAttributes(current, { x: n * 125, y: (n % 2) * 80 });
    const next = graph.neighbors(current).find((id) => id !== previous);
    [previous, current] = [current, next ?? current];
  }
  return true;
}

/** Rotates the principal axis to the horizontal: screens are wider than high. */
function rotateToLandscape(graph: LayoutGraph) {
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

function centreGraph(graph: LayoutGraph) {
  const middle = { x: 0, y: 0 };
  graph.forEachNode((_, { x, y }) => {
    middle.x += x / graph.order;
    middle.y += y / graph.order;
  });
  graph.updateEachNodeAttributes((_, { x, y }) => ({ x: x - middle.x, y: y - middle.y }));
}

const countIterations = (order: number, first: boolean) =>
  Math.round((first ? 1 : 0.4) * Math.max(60, Math.min(600, 120_000 / order)));

/** Labels are wider than high: the force layout runs on coordinates compressed by this factor. */
export const aspectStretch = 1.35;
const stretch = (graph: LayoutGraph, factor: number) =>
  graph.updateEachNodeAttributes((_, { x, y }) => ({ x: x * factor, y }));

function runForceAtlas(graph: LayoutGraph, first: boolean) {
  forceAtlas2.assign(graph, {
    iterations: countIterations(graph.order, first),
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

/** Adds the nodes of a step and lays out the graph again, starting from the present positions. */
function addStep(
  graph: LayoutGraph,
  nodes: readonly NodeBox[],
  boxes: ReadonlyMap<string, Box>,
  input: LayoutInput,
  turn: number,
) {
  const first = graph.order === 0;
  stretch(graph, 1 / aspectStretch);
  addNodes(graph, nodes, input.edges, turn);
  const chain = first && layOutChain(graph);
  if (graph.order > 1 && !chain) runForceAtlas(graph, first);
  centreGraph(graph);
  if (first) rotateToLandscape(graph);
  stretch(graph, chain ? 1 : aspectStretch);
  const positions = removeOverlaps(graph.mapNodes((id, { x, y }) => ({ x, y, ...boxes.get(id)! })));
  for (const [n, id] of graph.nodes().entries()) graph.mergeNodeAttributes(id, positions[n]!);
}

/** Places new nodes by their neighbours; fixed nodes do not move. */
function placeAroundFixed(fixedPositions: Positions, { steps, edges }: LayoutInput): LayoutGraph {
  const graph: LayoutGraph = new UndirectedGraph();
  for (const [id, position] of Object.entries(fixedPositions)) graph.addNode(id, { ...position, fixed: true });
  for (const nodes of steps) addNodes(graph, nodes, edges, 0);
  runForceAtlas(graph, false);
  return graph;
}

/** Number of attempts, of which the best is used; small graphs are cheap. */
const countStarts = (count: number) => (count < 60 ? 12 : count < 120 ? 6 : count < 250 ? 3 : 1);

function layOutSteps(input: LayoutInput): LayoutGraph {
  const boxes = new Map(input.steps.flat().map(({ id, width, height }) => [id, { width, height }]));
  let graph: LayoutGraph = new UndirectedGraph();
  for (const nodes of input.steps.filter((step) => step.length > 0)) {
    let [best, bestCost] = [graph, Infinity];
    for (let turn = 0; turn < countStarts(graph.order + nodes.length); turn++) {
      const attempt = graph.copy() as LayoutGraph;
      addStep(attempt, nodes, boxes, input, turn / 17);
      const cost = computeLayoutCost(getPositions(attempt), input.edges);
      if (cost < bestCost) [best, bestCost] = [attempt, cost];
    }
    graph = best;
  }
  return graph;
}

export const isEmpty = (positions: Positions | undefined): positions is undefined =>
  !positions || Object.keys(positions).length === 0;

/** Deterministic: equal input gives equal positions. */
export function computeLayout(input: LayoutInput): Positions {
  const { fixedPositions } = input;
  const graph = isEmpty(fixedPositions) ? layOutSteps(input) : placeAroundFixed(fixedPositions, input);
  return Object.fromEntries(graph.mapNodes((id, { x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { type RankedThing, computeCentrality } from './centrality.ts';

interface Point {
  x: number;
  y: number;
}

/** The graph to lay out, with the positions that are already known. */
export interface LayoutInput {
  things: readonly (RankedThing & { position: Point | null })[];
  /** Edges; those to other nodes are ignored. */
  edges: readonly (readonly [source: string, target: string])[];
  /** Whether nodes with a position keep it. */
  isIncremental: boolean;
}

/** The position of a node and its rank in the overview. */
export interface LayoutNode extends Point {
  id: string;
  centrality: number;
}

interface NodeState extends Point {
  placed: boolean;
  fixed: boolean;
}
type LayoutGraph = UndirectedGraph<NodeState>;

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** The distance between neighbours on the initial spiral. */
const spacing = 60;

/** The nth position on a sunflower spiral around a centre: deterministic and distinct. */
const spiralPosition = (n: number, { x, y }: Point): Point => ({
  x: x + spacing * Math.sqrt(n + 0.5) * Math.cos(n * goldenAngle),
  y: y + spacing * Math.sqrt(n + 0.5) * Math.sin(n * goldenAngle),
});

const origin = { x: 0, y: 0 };

/** Places new nodes at the mean of their placed neighbours, and unconnected ones at the rim. */
function placeNewNodes(graph: LayoutGraph) {
  const placedNodes = graph.filterNodes((_, { placed }) => placed);
  const place = (id: string, position: Point) => {
    graph.mergeNodeAttributes(id, { ...position, placed: true });
    placedNodes.push(id);
  };
  let next = 0;
  const placeNeighbours = () => {
    for (; next < placedNodes.length; next++)
      for (const id of graph.neighbors(placedNodes[next])) {
        if (graph.getNodeAttribute(id, 'placed')) continue;
        const neighbours = graph.filterNeighbors(id, (_, { placed }) => placed);
        const average = (axis: 'x' | 'y') =>
          neighbours.reduce((sum, neighbour) => sum + graph.getNodeAttribute(neighbour, axis), 0) / neighbours.length;
        // Spread, so that several nodes with the same neighbours do not coincide.
        place(id, spiralPosition(next + (placedNodes.length % 97), { x: average('x'), y: average('y') }));
      }
  };
  placeNeighbours();
  for (const id of graph.nodes()) {
    if (graph.getNodeAttribute(id, 'placed')) continue;
    place(id, spiralPosition(placedNodes.length, origin));
    placeNeighbours();
  }
}

/** Runs ForceAtlas2; larger graphs get fewer iterations, as each takes longer. */
function applyForces(graph: LayoutGraph, isIncremental: boolean) {
  const iterations = Math.round(Math.max(200, Math.min(1000, 2_000_000 / graph.order)));
  forceAtlas2.assign(graph, {
    iterations: isIncremental ? iterations / 4 : iterations,
    settings: {
      scalingRatio: 300,
      strongGravityMode: true,
      gravity: 0.02,
      slowDown: 4,
      barnesHutOptimize: graph.order > 600,
    },
  });
}

/** Moves new nodes among fixed ones: only their vicinity (two hops) is simulated. */
function applyForcesNearNewNodes(graph: LayoutGraph) {
  const nearby = new Set(graph.filterNodes((_, { fixed }) => !fixed));
  const newNodes = [...nearby];
  for (const id of newNodes)
    for (const neighbour of graph.neighbors(id))
      for (const node of [neighbour, ...graph.neighbors(neighbour)]) nearby.add(node);
  const vicinity = graph.copy() as LayoutGraph;
  for (const id of graph.nodes()) if (!nearby.has(id)) vicinity.dropNode(id);
  applyForces(vicinity, true);
  for (const id of newNodes) {
    const { x, y } = vicinity.getNodeAttributes(id);
    graph.mergeNodeAttributes(id, { x, y });
  }
}

/** Centres the graph and turns its principal axis horizontal: screens are wider than high. */
function alignToHorizontal(graph: LayoutGraph) {
  const centre = { x: 0, y: 0 };
  graph.forEachNode((_, { x, y }) => {
    centre.x += x / graph.order;
    centre.y += y / graph.order;
  });
  let [xx, xy, yy] = [0, 0, 0];
  graph.updateEachNodeAttributes((_, node) => {
    const [x, y] = [node.x - centre.x, node.y - centre.y];
    [xx, xy, yy] = [xx + x * x, xy + x * y, yy + y * y];
    return { ...node, x, y };
  });
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(-angle), Math.sin(-angle)];
  graph.updateEachNodeAttributes((_, node) => ({
    ...node,
    x: node.x * cos - node.y * sin,
    y: node.x * sin + node.y * cos,
  }));
}

/** Computes positions and ranks. The same input always gives the same layout. */
export function computeLayout({ things, edges, isIncremental }: LayoutInput): LayoutNode[] {
  const graph: LayoutGraph = new UndirectedGraph();
  const sorted = [...things].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  for (const { id, position } of sorted)
    graph.addNode(id, {
      ...(position ?? origin),
      placed: position !== null,
      fixed: isIncremental && position !== null,
    });
  for (const [source, target] of [...edges].map((ends) => [...ends].sort() as [string, string]).sort())
    if (source !== target && graph.hasNode(source) && graph.hasNode(target)) graph.mergeEdge(source, target);
  if (graph.someNode((_, { fixed }) => !fixed)) {
    placeNewNodes(graph);
    if (isIncremental) applyForcesNearNewNodes(graph);
    else {
      applyForces(graph, false);
      alignToHorizontal(graph);
    }
  }
  const ranks = computeCentrality(sorted, (id) => graph.neighbors(id));
  return graph.mapNodes((id, { x, y, fixed }) => ({
    id,
    centrality: ranks.get(id)!,
    ...(fixed ? { x, y } : { x: Math.round(x), y: Math.round(y) }),
  }));
}

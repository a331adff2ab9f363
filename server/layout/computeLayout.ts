import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { type Tied, prominence } from './centrality.ts';

interface Point {
  x: number;
  y: number;
}

/** What is to be laid out. What has a place is told with it. */
export interface Ground {
  things: readonly (Tied & { place: Point | null })[];
  /** Those that lead elsewhere are left out. */
  ties: readonly (readonly [one: string, other: string])[];
  /** What has a place keeps it: only the others are looked for one. */
  still: boolean;
}

/** Where something lies, and how early it comes into a picture. */
export interface Laid extends Point {
  id: string;
  prominence: number;
}

interface Put extends Point {
  placed: boolean;
  fixed: boolean;
}
type Positioned = UndirectedGraph<Put>;

const golden = Math.PI * (3 - Math.sqrt(5));
/** How far the next lies from the one before, to begin with. */
const gap = 60;

/** The nth around a middle: always the same place, and none like another. */
const sunflower = (n: number, { x, y }: Point): Point => ({
  x: x + gap * Math.sqrt(n + 0.5) * Math.cos(n * golden),
  y: y + gap * Math.sqrt(n + 0.5) * Math.sin(n * golden),
});

const middle = { x: 0, y: 0 };

/** What has no place begins by those of its neighbours that have one; who knows nobody, at the rim. */
function enter(graph: Positioned) {
  const reached = graph.filterNodes((_, { placed }) => placed);
  const put = (id: string, place: Point) => {
    graph.mergeNodeAttributes(id, { ...place, placed: true });
    reached.push(id);
  };
  let next = 0;
  const goOn = () => {
    for (; next < reached.length; next++)
      for (const id of graph.neighbors(reached[next])) {
        if (graph.getNodeAttribute(id, 'placed')) continue;
        const near = graph.filterNeighbors(id, (_, { placed }) => placed);
        const among = (axis: 'x' | 'y') =>
          near.reduce((sum, one) => sum + graph.getNodeAttribute(one, axis), 0) / near.length;
        // Around one that many begin by, none lies on another.
        put(id, sunflower(next + (reached.length % 97), { x: among('x'), y: among('y') }));
      }
  };
  goOn();
  for (const id of graph.nodes()) {
    if (graph.getNodeAttribute(id, 'placed')) continue;
    put(id, sunflower(reached.length, middle));
    goOn();
  }
}

/** Forces: what is tied comes near, all else keeps away. A crowd is given fewer rounds, as each takes longer. */
function attract(graph: Positioned, still: boolean) {
  const rounds = Math.round(Math.max(200, Math.min(1000, 2_000_000 / graph.order)));
  forceAtlas2.assign(graph, {
    iterations: still ? rounds / 4 : rounds,
    settings: {
      scalingRatio: 300,
      strongGravityMode: true,
      gravity: 0.02,
      slowDown: 4,
      barnesHutOptimize: graph.order > 600,
    },
  });
}

/** What is new among what stands still: only what is near it makes a difference. */
function settle(graph: Positioned) {
  const near = new Set(graph.filterNodes((_, { fixed }) => !fixed));
  const fresh = [...near];
  for (const id of fresh)
    for (const one of graph.neighbors(id)) for (const other of [one, ...graph.neighbors(one)]) near.add(other);
  const around = graph.copy() as Positioned;
  for (const id of graph.nodes()) if (!near.has(id)) around.dropNode(id);
  attract(around, true);
  for (const id of fresh) {
    const { x, y } = around.getNodeAttributes(id);
    graph.mergeNodeAttributes(id, { x, y });
  }
}

/** The longest way lies across, through the middle: screens are wider than high. */
function lieDown(graph: Positioned) {
  const centre = { x: 0, y: 0 };
  graph.forEachNode((_, { x, y }) => {
    centre.x += x / graph.order;
    centre.y += y / graph.order;
  });
  let [xx, xy, yy] = [0, 0, 0];
  graph.updateEachNodeAttributes((_, put) => {
    const [x, y] = [put.x - centre.x, put.y - centre.y];
    [xx, xy, yy] = [xx + x * x, xy + x * y, yy + y * y];
    return { ...put, x, y };
  });
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(-angle), Math.sin(-angle)];
  graph.updateEachNodeAttributes((_, put) => ({
    ...put,
    x: put.x * cos - put.y * sin,
    y: put.x * sin + put.y * cos,
  }));
}

/** Where everything lies: the same ground always gives the same places. */
export function layout({ things, ties, still }: Ground): Laid[] {
  const graph: Positioned = new UndirectedGraph();
  const sorted = [...things].sort((a, b) => b.ties - a.ties || (a.id < b.id ? -1 : 1));
  for (const { id, place } of sorted)
    graph.addNode(id, { ...(place ?? middle), placed: place !== null, fixed: still && place !== null });
  for (const [one, other] of [...ties].map((ends) => [...ends].sort() as [string, string]).sort())
    if (one !== other && graph.hasNode(one) && graph.hasNode(other)) graph.mergeEdge(one, other);
  if (graph.someNode((_, { fixed }) => !fixed)) {
    enter(graph);
    if (still) settle(graph);
    else {
      attract(graph, false);
      lieDown(graph);
    }
  }
  const early = prominence(sorted, (id) => graph.neighbors(id));
  return graph.mapNodes((id, { x, y, fixed }) => ({
    id,
    prominence: early.get(id)!,
    ...(fixed ? { x, y } : { x: Math.round(x), y: Math.round(y) }),
  }));
}

import type { UndirectedGraph } from 'graphology';
import type { Point, Positions } from '#web/graph/layout/layout.ts';
import type { DrawnGraph } from '#web/graph/drawnGraph.ts';

/** The graph that sigma holds: positions only. Styles are resolved by its reducers. */
export type SigmaGraph = UndirectedGraph<Point>;

export type Moves = Map<string, { from: Point; to: Point }>;

/** Adds and drops nodes and edges, and returns the moves. New nodes start at a neighbour. */
export function syncGraph(sigmaGraph: SigmaGraph, graph: DrawnGraph, positions: Positions): Moves {
  const moves: Moves = new Map();
  for (const id of sigmaGraph.nodes()) if (!graph.hasNode(id)) sigmaGraph.dropNode(id);
  for (const id of sigmaGraph.edges()) if (!graph.hasEdge(id)) sigmaGraph.dropEdge(id);

  const previous = new Map(sigmaGraph.mapNodes((id, { x, y }) => [id, { x, y }]));
  graph.forEachNode((id) => {
    const { x, y } = positions[id]!;
    const to = { x, y: -y };
    const parent = graph.findNeighbor(id, (neighbour) => previous.has(neighbour));
    const from = previous.get(id) ?? (parent ? previous.get(parent)! : to);
    sigmaGraph.mergeNode(id, from);
    moves.set(id, { from, to });
  });
  graph.forEachEdge((id, _, source, target) => {
    if (!sigmaGraph.hasEdge(id)) sigmaGraph.addEdgeWithKey(id, source, target);
  });
  return moves;
}

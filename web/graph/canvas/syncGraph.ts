import type { UndirectedGraph } from 'graphology';
import type { Point, Positions } from '#web/graph/layout/layout.ts';
import type { LineGraph } from '#web/graph/labels/wrapLines.ts';

/** What sigma holds: where things are. How they look is told when they are drawn. */
export type ShownGraph = UndirectedGraph<Point>;

export type Moves = Map<string, { from: Point; to: Point }>;

/**
 * Takes out what is gone and puts in what is new; tells where everything goes. What is new starts from a
 * thing it is tied to, so that opening looks like opening.
 */
export function exchange(shown: ShownGraph, graph: LineGraph, positions: Positions): Moves {
  const moves: Moves = new Map();
  for (const id of shown.nodes()) if (!graph.hasNode(id)) shown.dropNode(id);
  for (const id of shown.edges()) if (!graph.hasEdge(id)) shown.dropEdge(id);

  const before = new Map(shown.mapNodes((id, { x, y }) => [id, { x, y }]));
  graph.forEachNode((id) => {
    const { x, y } = positions[id]!;
    const to = { x, y: -y };
    const parent = graph.findNeighbor(id, (other) => before.has(other));
    const from = before.get(id) ?? (parent ? before.get(parent)! : to);
    shown.mergeNode(id, from);
    moves.set(id, { from, to });
  });
  graph.forEachEdge((id, _, source, target) => {
    if (!shown.hasEdge(id)) shown.addEdgeWithKey(id, source, target);
  });
  return moves;
}

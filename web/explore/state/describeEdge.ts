import type { DrawnGraph } from '#web/graph/drawnGraph.ts';
import type { LoadedGraph } from './loadGraph.ts';

/** Ends and label of a drawn edge, in the direction of its first data edge. */
export function describeEdge(graph: DrawnGraph, edgeId: string, { edges }: LoadedGraph) {
  const { edges: edgeIds, shared, label, doubtful } = graph.getEdgeAttributes(edgeId);
  const first = edges.get(edgeIds[0] ?? '');
  const [from, to] = first ? [first.source, first.target] : graph.extremities(edgeId);
  return { from, to, label, shared, doubtful };
}

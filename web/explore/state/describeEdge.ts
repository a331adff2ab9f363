import type { DrawnGraph } from '#web/graph/labels/wrapLines.ts';
import type { LoadedGraph } from '#web/explore/state/loadGraph.ts';

/** What a line says in words, told from the end from which its first tie is told. */
export function describeEdge(graph: DrawnGraph, edgeId: string, { edges }: LoadedGraph) {
  const { edges: edgeIds, shared, label } = graph.getEdgeAttributes(edgeId);
  const first = edges.get(edgeIds[0] ?? '');
  const [from, to] = first ? [first.source, first.target] : graph.extremities(edgeId);
  return { from, to, label, shared };
}

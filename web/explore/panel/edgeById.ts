import type { LineGraph } from '#web/graph/labels/wrapLines.ts';
import type { Explored } from '#web/explore/state/loadGraph.ts';

/** What a line says in words, told from the end from which its first tie is told. */
export function tieOf(graph: LineGraph, line: string, { ties }: Explored) {
  const { ties: own, shared, label } = graph.getEdgeAttributes(line);
  const first = ties.get(own[0] ?? '');
  const [from, to] = first ? [first.source, first.target] : graph.extremities(line);
  return { from, to, label, shared };
}

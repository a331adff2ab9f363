import { UndirectedGraph } from 'graphology';
import type { DataGraph, ThingFacts } from '#web/graph/dataGraph.ts';

export interface LineFacts {
  /** The ties that the line stands for. */
  ties: string[];
  /** The initiatives that are folded into it. */
  shared: string[];
  weight: number;
  /** What it says when it is pointed at. */
  label: string;
}

/** What is drawn: at most one line between two things. */
export type LineGraph = UndirectedGraph<ThingFacts, LineFacts>;

/** The same whichever end is told first. */
export const lineBetween = (one: string, other: string) => [one, other].sort().join('..');

function line(graph: LineGraph, one: string, other: string): LineFacts {
  const id = lineBetween(one, other);
  if (!graph.hasEdge(id))
    graph.addUndirectedEdgeWithKey(id, one, other, { ties: [], shared: [], weight: 1, label: '' });
  return graph.getEdgeAttributes(id);
}

function drawTies(graph: LineGraph, data: DataGraph) {
  data.forEachEdge((id, { label }, source, target) => {
    if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) return;
    const drawn = line(graph, source, target);
    drawn.ties.push(id);
    if (!drawn.label.split(', ').includes(label)) drawn.label = [drawn.label, label].filter(Boolean).join(', ');
  });
}

/** Initiatives as nodes: a line for every pair of things that ties join. */
export function unfolded(data: DataGraph): LineGraph {
  const graph: LineGraph = new UndirectedGraph();
  data.forEachNode((id, facts) => graph.addNode(id, facts));
  drawTies(graph, data);
  return graph;
}

/**
 * Initiatives folded away: who shares one is joined by a line, the heavier the more they share. Ties
 * between actors themselves stay.
 */
export function folded(data: DataGraph): LineGraph {
  const graph: LineGraph = new UndirectedGraph();
  const initiatives = data.filterNodes((_, { family }) => family === 'Initiative');
  data.forEachNode((id, facts) => facts.family !== 'Initiative' && graph.addNode(id, facts));
  drawTies(graph, data);
  for (const initiative of initiatives) {
    const actors = data.neighbors(initiative).filter((id) => data.getNodeAttribute(id, 'family') === 'Actor');
    for (const [index, one] of actors.entries())
      for (const other of actors.slice(index + 1)) line(graph, one, other).shared.push(initiative);
  }
  graph.forEachEdge((id, { ties, shared }) =>
    graph.setEdgeAttribute(id, 'weight', Math.max(1, shared.length + Math.min(1, ties.length))),
  );
  // What only initiatives were tied to (a theme, a place) has nothing left to be drawn with.
  for (const id of graph.nodes())
    if (graph.degree(id) === 0 && graph.getNodeAttribute(id, 'family') === 'Thing') graph.dropNode(id);
  return graph;
}

import { UndirectedGraph } from 'graphology';
import type { DataGraph, NodeAttributes } from '#web/graph/dataGraph.ts';

export interface DrawnEdge {
  /** The ties that the line stands for. */
  edges: string[];
  /** The initiatives that are folded into it. */
  shared: string[];
  weight: number;
  /** What it says when it is pointed at. */
  label: string;
}

/** What is drawn: at most one line between two things. */
export type DrawnGraph = UndirectedGraph<NodeAttributes, DrawnEdge>;

/** The same whichever end is told first. */
export const toEdgeKey = (a: string, b: string) => [a, b].sort().join('..');

function ensureEdge(drawn: DrawnGraph, a: string, b: string): DrawnEdge {
  const id = toEdgeKey(a, b);
  if (!drawn.hasEdge(id)) drawn.addUndirectedEdgeWithKey(id, a, b, { edges: [], shared: [], weight: 1, label: '' });
  return drawn.getEdgeAttributes(id);
}

function addDataEdges(graph: DrawnGraph, data: DataGraph) {
  data.forEachEdge((edgeId, { label }, source, target) => {
    if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) return;
    const edge = ensureEdge(graph, source, target);
    edge.edges.push(edgeId);
    if (!edge.label.split(', ').includes(label)) edge.label = [edge.label, label].filter(Boolean).join(', ');
  });
}

/** Initiatives as nodes: a line for every pair of things that ties join. */
export function toDrawnGraph(data: DataGraph): DrawnGraph {
  const graph: DrawnGraph = new UndirectedGraph();
  data.forEachNode((id, attributes) => graph.addNode(id, attributes));
  addDataEdges(graph, data);
  return graph;
}

/**
 * Initiatives folded away: who shares one is joined by a line, the heavier the more they share. Ties
 * between actors themselves stay.
 */
export function projectToActors(data: DataGraph): DrawnGraph {
  const graph: DrawnGraph = new UndirectedGraph();
  const initiatives = data.filterNodes((_, { family }) => family === 'Initiative');
  data.forEachNode((id, attributes) => attributes.family !== 'Initiative' && graph.addNode(id, attributes));
  addDataEdges(graph, data);
  for (const initiative of initiatives) {
    const actors = data.neighbors(initiative).filter((id) => data.getNodeAttribute(id, 'family') === 'Actor');
    for (const [index, actor] of actors.entries())
      for (const partner of actors.slice(index + 1)) ensureEdge(graph, actor, partner).shared.push(initiative);
  }
  graph.forEachEdge((id, { edges, shared }) =>
    graph.setEdgeAttribute(id, 'weight', Math.max(1, shared.length + Math.min(1, edges.length))),
  );
  // What only initiatives were tied to (a theme, a place) has nothing left to be drawn with.
  for (const id of graph.nodes())
    if (graph.degree(id) === 0 && graph.getNodeAttribute(id, 'family') === 'Thing') graph.dropNode(id);
  return graph;
}

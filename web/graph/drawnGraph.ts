import { UndirectedGraph } from 'graphology';
import type { DataGraph, EdgeAttributes, NodeAttributes } from '#web/graph/dataGraph.ts';

export interface DrawnEdge {
  /** Ids of the data edges that it stands for. */
  edges: string[];
  /** Ids of the initiatives that it stands for in a projection to actors. */
  shared: string[];
  weight: number;
  /** Shown when the edge is hovered or selected. */
  label: string;
  /** Whether no passage states any of the edges that it stands for: it is drawn dashed. */
  doubtful: boolean;
}

/** The graph as it is drawn: at most one edge between two nodes. */
export type DrawnGraph = UndirectedGraph<NodeAttributes, DrawnEdge>;

const separator = '..';

/** The key of the drawn edge between two nodes; independent of their order. */
export const toEdgeKey = (a: string, b: string) => [a, b].sort().join(separator);

/** Ids of things never contain the separator. */
export const isEdgeKey = (key: string) => key.includes(separator);

function ensureEdge(drawn: DrawnGraph, a: string, b: string): DrawnEdge {
  const id = toEdgeKey(a, b);
  if (!drawn.hasEdge(id))
    drawn.addUndirectedEdgeWithKey(id, a, b, {
      edges: [],
      shared: [],
      weight: 1,
      label: '',
      doubtful: true,
    });
  return drawn.getEdgeAttributes(id);
}

function addDataEdges(graph: DrawnGraph, data: DataGraph) {
  data.forEachEdge((edgeId, { label, doubtful }, source, target) => {
    if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) return;
    const edge = ensureEdge(graph, source, target);
    edge.edges.push(edgeId);
    if (!doubtful) edge.doubtful = false;
    if (!edge.label.split(', ').includes(label)) edge.label = [edge.label, label].filter(Boolean).join(', ');
  });
}

/** Joins all edges between the same two nodes into one. */
export function toDrawnGraph(data: DataGraph): DrawnGraph {
  const graph: DrawnGraph = new UndirectedGraph();
  data.forEachNode((id, attributes) => graph.addNode(id, attributes));
  addDataEdges(graph, data);
  return graph;
}

/** The edges between a node and an initiative that satisfy a condition, if any. */
const hasEdge = (data: DataGraph, actor: string, initiative: string, isMatch: (edge: EdgeAttributes) => boolean) =>
  data.edges(actor, initiative).some((id) => isMatch(data.getEdgeAttributes(id)));

/**
 * Bipartite projection: actors that share initiatives are joined by an edge, weighted by their number. Edges between
 * actors stay. With `cooperating` (keys of pairs, as the server tells them), only these pairs are joined, by what took
 * or takes place.
 */
export function projectToActors(data: DataGraph, cooperating?: ReadonlySet<string> | null): DrawnGraph {
  const graph: DrawnGraph = new UndirectedGraph();
  const initiatives = data.filterNodes((_, { family }) => family === 'Initiative');
  data.forEachNode((id, attributes) => attributes.family !== 'Initiative' && graph.addNode(id, attributes));
  addDataEdges(graph, data);
  for (const initiative of initiatives) {
    const participants = data.neighbors(initiative).filter((id) => data.getNodeAttribute(id, 'family') === 'Actor');
    const actors = cooperating
      ? participants.filter((id) => hasEdge(data, id, initiative, ({ uncounted }) => !uncounted))
      : participants;
    for (const [index, actor] of actors.entries())
      for (const partner of actors.slice(index + 1)) {
        if (cooperating && !cooperating.has(toEdgeKey(actor, partner))) continue;
        const edge = ensureEdge(graph, actor, partner);
        edge.shared.push(initiative);
        if ([actor, partner].every((id) => hasEdge(data, id, initiative, ({ doubtful }) => !doubtful)))
          edge.doubtful = false;
      }
  }
  graph.forEachEdge((id, { edges, shared }) =>
    graph.setEdgeAttribute(id, 'weight', Math.max(1, shared.length + Math.min(1, edges.length))),
  );
  // Themes and places of initiatives only have no edge left.
  for (const id of graph.nodes())
    if (graph.degree(id) === 0 && graph.getNodeAttribute(id, 'family') === 'Thing') graph.dropNode(id);
  return graph;
}

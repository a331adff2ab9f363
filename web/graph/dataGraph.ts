import { MultiDirectedGraph } from 'graphology';

export interface NodeAttributes {
  kind: string;
  family: 'Actor' | 'Initiative' | 'Thing';
  name: string;
  /** An acronym. */
  short?: string;
  /** Number of neighbours in the database, loaded or not. */
  neighbours: number;
}

export interface EdgeAttributes {
  /** The relation, or the role of a participation. */
  label: string;
  /** Whether no passage states it outright: it is implied, uncertain, or without a source. */
  doubtful?: boolean;
  /** Of a participation that does not count as cooperation: it was planned, or its actor only addressed. */
  uncounted?: boolean;
}

export interface DataNode extends NodeAttributes {
  id: string;
}

export interface DataEdge extends EdgeAttributes {
  id: string;
  source: string;
  target: string;
}

/** Nodes and edges as the API returns them. */
export type DataGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** Skips edges whose ends are not among the nodes. */
export function createDataGraph(nodes: Iterable<DataNode>, edges: Iterable<DataEdge>): DataGraph {
  const graph: DataGraph = new MultiDirectedGraph();
  for (const { id, ...attributes } of nodes) graph.mergeNode(id, attributes);
  for (const { id, source, target, ...attributes } of edges)
    if (graph.hasNode(source) && graph.hasNode(target) && !graph.hasEdge(id))
      graph.addEdgeWithKey(id, source, target, attributes);
  return graph;
}

/** Counts the neighbours of a node that are not loaded. */
export const countHiddenNeighbours = (graph: DataGraph, id: string) =>
  Math.max(
    0,
    graph.getNodeAttribute(id, 'neighbours') - graph.neighbors(id).filter((neighbour) => neighbour !== id).length,
  );

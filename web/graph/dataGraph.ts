import { MultiDirectedGraph } from 'graphology';

/** What the drawing must know of a thing: an initiative joins actors, and can be folded into links between them. */
export interface NodeAttributes {
  kind: string;
  family: 'Actor' | 'Initiative' | 'Thing';
  name: string;
  /** An acronym, where the name has one. */
  short?: string;
  /** How many neighbours it has in all, drawn or not. */
  neighbours: number;
}

export interface EdgeAttributes {
  /** What the tie is, in words: the relation, or the role. */
  label: string;
}

export interface DataNode extends NodeAttributes {
  id: string;
}

export interface DataEdge extends EdgeAttributes {
  id: string;
  source: string;
  target: string;
}

/** What is known, as it was told: every tie of its own, told from its source. */
export type DataGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** Ties that lead to a thing which is not there are left out. */
export function createDataGraph(nodes: Iterable<DataNode>, edges: Iterable<DataEdge>): DataGraph {
  const graph: DataGraph = new MultiDirectedGraph();
  for (const { id, ...facts } of nodes) graph.mergeNode(id, attributes);
  for (const { id, source, target, label } of edges)
    if (graph.hasNode(source) && graph.hasNode(target) && !graph.hasEdge(id))
      graph.addEdgeWithKey(id, source, target, { label });
  return graph;
}

/** How many neighbours of a thing are not there. */
export const countHiddenNeighbours = (graph: DataGraph, id: string) =>
  Math.max(
    0,
    graph.getNodeAttribute(id, 'neighbours') - graph.neighbors(id).filter((neighbour) => neighbour !== id).length,
  );

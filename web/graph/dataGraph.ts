import { MultiDirectedGraph } from 'graphology';

/** What the drawing must know of a thing: an initiative joins actors, and can be folded into links between them. */
export interface ThingFacts {
  kind: string;
  family: 'Actor' | 'Initiative' | 'Thing';
  name: string;
  /** An acronym, where the name has one. */
  short?: string;
  /** How many neighbours it has in all, drawn or not. */
  neighbours: number;
}

export interface TieFacts {
  /** What the tie is, in words: the relation, or the role. */
  label: string;
}

export interface Thing extends ThingFacts {
  id: string;
}

export interface Tie extends TieFacts {
  id: string;
  source: string;
  target: string;
}

/** What is known, as it was told: every tie of its own, told from its source. */
export type DataGraph = MultiDirectedGraph<ThingFacts, TieFacts>;

/** Ties that lead to a thing which is not there are left out. */
export function dataGraph(things: Iterable<Thing>, ties: Iterable<Tie>): DataGraph {
  const graph: DataGraph = new MultiDirectedGraph();
  for (const { id, ...facts } of things) graph.mergeNode(id, facts);
  for (const { id, source, target, label } of ties)
    if (graph.hasNode(source) && graph.hasNode(target) && !graph.hasEdge(id))
      graph.addEdgeWithKey(id, source, target, { label });
  return graph;
}

/** How many neighbours of a thing are not there. */
export const missing = (graph: DataGraph, id: string) =>
  Math.max(0, graph.getNodeAttribute(id, 'neighbours') - graph.neighbors(id).filter((one) => one !== id).length);

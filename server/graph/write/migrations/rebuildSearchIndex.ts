import type { Graph } from '#server/graph/connection/connection.ts';

/** A migration: the index of a search has one more property. It is created anew with the other missing indexes. */
export const rebuildSearchIndex = async (graph: Graph): Promise<void> => {
  await graph.write('DROP INDEX things IF EXISTS');
};

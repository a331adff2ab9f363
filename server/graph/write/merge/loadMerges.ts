import type { Graph } from '#server/graph/connection/connection.ts';

/** A merge that can be undone. */
interface MergeSummary {
  /** The id and the name of the record that was merged. */
  id: string;
  name: string;
  /** The id of the record that it was merged into. */
  into: string;
  by: string;
  date: string;
}

/** Loads the merges that were not undone, latest first. */
export const loadMerges = (graph: Graph, first: number) =>
  graph.read<MergeSummary>(
    `MATCH (m:Merge) WITH m ORDER BY m.at DESC LIMIT $first MATCH (d:Removed {id: m.from})
     RETURN m.id AS id, d.name AS name, m.into AS into, m.by AS by, m.date AS date ORDER BY m.at DESC`,
    { first },
  );

import type { Graph } from '#server/graph/connection/connection.ts';

/** A merge that stands: what was merged away into what, by whom, and when. */
interface Merged {
  id: string;
  name: string;
  keep: string;
  by: string;
  date: string;
}

/** The merges that stand, latest first. */
export const mergesOf = (graph: Graph, first: number) =>
  graph.read<Merged>(
    `MATCH (m:Merge) WITH m ORDER BY m.at DESC LIMIT $first MATCH (d:Removed {id: m.drop})
     RETURN m.id AS id, d.name AS name, m.keep AS keep, m.by AS by, m.date AS date ORDER BY m.at DESC`,
    { first },
  );

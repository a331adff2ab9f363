import type { Graph } from '#server/graph/connection/connection.ts';

/** A document that records the file it was read from, and who saved its text last. */
interface TextOwner {
  id: string;
  file: string;
  by: string | null;
}

export const loadTextOwners = (graph: Graph): Promise<TextOwner[]> =>
  graph.read<TextOwner>(
    `MATCH (d:Document) WHERE d.file IS NOT NULL OPTIONAL MATCH (t:DocumentText {id: d.id})
     RETURN d.id AS id, d.file AS file, t.by AS by ORDER BY id`,
  );

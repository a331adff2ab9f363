import type { Identifier } from '#schema/values/identifier.ts';
import type { Graph } from '#server/graph/connection/connection.ts';

/** An actor that is compared with all others. */
export interface ComparedActor {
  id: string;
  kind: string;
  names: string[];
  country: string | null;
  institutionType: string | null;
  identifiers: Identifier[];
  /** Ids of its predecessors, successors, members and of what it is a member of: different actors, whatever their names. */
  linked: string[];
}

/** Loads actors as they are compared, in one round trip. */
export async function loadComparedActors(graph: Graph, ids: readonly string[]): Promise<ComparedActor[]> {
  const rows = await graph.read<Omit<ComparedActor, 'identifiers'> & { identifiers: string[] }>(
    `UNWIND $ids AS id MATCH (n:Actor {id: id})
     OPTIONAL MATCH (n)-[:OF_COUNTRY]->(c:Place)
     RETURN n.id AS id, n.kind AS kind, n.allNames AS names, coalesce(c.iso, c.name) AS country,
       n.institutionType AS institutionType, coalesce(n.identifiers, []) AS identifiers,
       COLLECT { MATCH (n)-[:SUCCEEDS|MEMBER_OF]-(k:Thing) RETURN k.id } AS linked`,
    { ids },
  );
  return rows.map((row) => ({ ...row, identifiers: row.identifiers.map((text) => JSON.parse(text) as Identifier) }));
}

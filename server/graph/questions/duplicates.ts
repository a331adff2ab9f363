import type { Identifier } from '#schema/values/identifier.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

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

/** Loads a page of actors of a kind (undefined: all), in the order of their ids. */
export async function loadActorsAfter(
  graph: Graph,
  kind: string | undefined,
  after: string,
  first: number,
): Promise<ComparedActor[]> {
  const rows = await graph.read<Omit<ComparedActor, 'identifiers'> & { identifiers: string[] }>(
    `MATCH (n:Actor) WHERE n.id > $after AND ($kind IS NULL OR n.kind = $kind) AND ${visibilityFilter('n')} WITH n ORDER BY n.id LIMIT $first
     OPTIONAL MATCH (n)-[:OF_COUNTRY]->(c:Place)
     RETURN n.id AS id, n.kind AS kind, n.allNames AS names, coalesce(c.iso, c.name) AS country,
       n.institutionType AS institutionType, coalesce(n.identifiers, []) AS identifiers,
       COLLECT { MATCH (n)-[:SUCCEEDS|MEMBER_OF]-(k:Thing) RETURN k.id } AS linked
     ORDER BY id`,
    { kind: kind ?? null, after, first },
  );
  return rows.map((row) => ({ ...row, identifiers: row.identifiers.map((text) => JSON.parse(text) as Identifier) }));
}

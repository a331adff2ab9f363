import type { Graph } from '#server/graph/connection/connection.ts';

/** Whom to write to about what an actor has done. */
export interface Addressee {
  /** The actor. */
  actor: string;
  /** The institution: itself, its latest successor, or that of the latest function of a person. */
  institution: string;
  /** The person, when the actor is one. */
  person: string | null;
}

/** Finds the institutions that can be written to. A person without a function is none: private people are not suggested. */
export async function loadAddressees(graph: Graph, actors: readonly string[]): Promise<ReadonlyMap<string, Addressee>> {
  const rows = await graph.read<Addressee>(
    `UNWIND $actors AS id MATCH (a:Actor {id: id})
     WITH a, CASE WHEN a:Institution THEN a ELSE head(COLLECT {
       MATCH (a)-[h:HOLDS_POSITION_AT]->(i:Institution)
       WHERE coalesce(h.function_fr, h.function_es, h.function_en) IS NOT NULL
       WITH i, coalesce(h.period, '') AS period
       RETURN i ORDER BY CASE WHEN period ENDS WITH '/' OR period ENDS WITH '/..' THEN '9999' ELSE split(period, '/')[-1] END DESC, i.id
     }) END AS held
     WHERE held IS NOT NULL
     RETURN a.id AS actor, CASE WHEN a:Person THEN a.id END AS person,
       coalesce(head(COLLECT {
         MATCH (held)<-[:SUCCEEDS*1..5]-(s:Institution) WHERE NOT EXISTS { (s)<-[:SUCCEEDS]-(:Institution) }
         RETURN s.id ORDER BY s.id
       }), held.id) AS institution`,
    { actors },
  );
  return new Map(rows.map((row) => [row.actor, row]));
}

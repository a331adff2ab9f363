import type { Graph } from '#server/graph/connection/connection.ts';

interface PartnerFacts {
  id: string;
  institutionType: string | null;
  /** Ids of up to five people with a position there, those whose position covers one of the places first. */
  contacts: string[];
  /** Ids of the working groups that it is a member of. */
  groups: string[];
}

/** Loads facts of potential partners, and the working groups that cover one of the places, in one round trip. */
export async function loadPartnerFacts(
  graph: Graph,
  actors: readonly string[],
  places: readonly string[],
): Promise<{ facts: ReadonlyMap<string, PartnerFacts>; groups: string[] }> {
  const [result] = await graph.read<{ facts: PartnerFacts[]; groups: string[] }>(
    `CALL () {
       UNWIND $actors AS id MATCH (a:Actor {id: id})
       CALL (a) {
         OPTIONAL MATCH (a)<-[h:HOLDS_POSITION_AT]-(p:Person)
         WITH p, max(CASE WHEN any(place IN coalesce(h.covers, []) WHERE place IN $places) THEN 2 WHEN coalesce(h.covers, []) = [] THEN 1 ELSE 0 END) AS fit
         WHERE p IS NOT NULL WITH p, fit ORDER BY fit DESC, p.id LIMIT 5
         RETURN collect(p.id) AS contacts
       }
       RETURN collect({id: id, institutionType: a.institutionType, contacts: contacts,
         groups: COLLECT { MATCH (a)-[:MEMBER_OF]->(g:Institution {institutionType: 'WORKING_GROUP'}) RETURN g.id }}) AS facts
     }
     CALL () {
       MATCH (g:Institution)-[:COVERS]->(p:Place) WHERE p.id IN $places AND g.institutionType = 'WORKING_GROUP'
       RETURN collect(DISTINCT g.id) AS groups
     }
     RETURN facts, groups`,
    { actors, places },
  );
  const { facts, groups } = result!;
  return { facts: new Map(facts.map((partner) => [partner.id, partner])), groups };
}

import type { Graph } from '#server/graph/connection/connection.ts';

interface PartnerFacts {
  id: string;
  institutionType: string | null;
  country: string | null;
  contacts: string[];
  groups: string[];
}

/**
 * Of some actors: what type they are and of which country, who holds a function there (whose function covers one of the places
 * first), and to which working groups they belong. With the groups that cover one of the places. One round trip.
 */
export async function loadPartnerFacts(
  graph: Graph,
  actors: readonly string[],
  places: readonly string[],
): Promise<{ facts: ReadonlyMap<string, PartnerFacts>; groups: string[] }> {
  const [found] = await graph.read<{ facts: PartnerFacts[]; groups: string[] }>(
    `CALL () {
       UNWIND $actors AS id MATCH (a:Actor {id: id})
       CALL (a) {
         OPTIONAL MATCH (a)<-[h:HOLDS_POSITION_AT]-(p:Person)
         WITH p, max(CASE WHEN any(one IN coalesce(h.covers, []) WHERE one IN $places) THEN 2 WHEN coalesce(h.covers, []) = [] THEN 1 ELSE 0 END) AS fit
         WHERE p IS NOT NULL WITH p, fit ORDER BY fit DESC, p.id LIMIT 5
         RETURN collect(p.id) AS contacts
       }
       RETURN collect({id: id, institutionType: a.institutionType, country: head(COLLECT { MATCH (a)-[:OF_COUNTRY]->(c:Place) RETURN c.id }), contacts: contacts,
         groups: COLLECT { MATCH (a)-[:MEMBER_OF]->(g:Institution {institutionType: 'WORKING_GROUP'}) RETURN g.id }}) AS facts
     }
     CALL () {
       MATCH (g:Institution)-[:COVERS]->(p:Place) WHERE p.id IN $places AND g.institutionType = 'WORKING_GROUP'
       RETURN collect(DISTINCT g.id) AS groups
     }
     RETURN facts, groups`,
    { actors, places },
  );
  return { facts: new Map(found!.facts.map((one) => [one.id, one])), groups: found!.groups };
}

import type { Identifier } from '#schema/values/identifier.ts';
import type { Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { toIsoIdentifiers } from '#server/graph/read/identifierTerms.ts';
import { type Properties, toThing } from '#server/graph/read/record.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

/** A Lucene query for one mention, empty for one without words. `kind` limits the candidates. */
interface CandidateSearch {
  query: string;
  kind?: string | undefined;
}

interface Row {
  index: number;
  candidates: {
    node: Properties;
    country: Properties | null;
    covers: Properties[];
    parents: Properties[];
    successions: { node: Properties; later: boolean }[];
  }[];
}

/** Name, kind and ISO code of a node. Results load the requested fields separately. */
const summary = (variable: string) => `${variable} {.id, .kind, .name, .iso, .allNames}`;

/**
 * Loads the best candidates of each search in one round trip, each with its country (for a place, the one that contains
 * it), the countries it covers, the institutions it is a member of, and its predecessors and successors.
 */
export async function loadMatchCandidates(
  graph: Graph,
  registry: Registry,
  candidateSearches: readonly CandidateSearch[],
  limit = 40,
) {
  const searches = candidateSearches
    .map(({ query, kind }, index) => ({ index, query, kind: kind ?? null }))
    .filter(({ query }) => query !== '');
  const rows = await graph.read<Row>(
    `UNWIND $searches AS search
     CALL (search) {
       CALL db.index.fulltext.queryNodes('things', search.query, {limit: 3 * $limit}) YIELD node AS n, score
       WITH n, score WHERE (search.kind IS NULL OR n.kind = search.kind) AND ${visibilityFilter('n')}
       WITH n ORDER BY score DESC LIMIT $limit
       OPTIONAL MATCH (n)-[r:OF_COUNTRY|WITHIN*1..3]->(c:Place) WHERE n.kind <> 'PLACE' AND size(r) = 1 OR c.placeType = 'COUNTRY'
       WITH n, head(collect(c)) AS c
       RETURN collect({
         node: n {.id, .kind, .name, .iso, .allNames, .identifiers, .institutionType}, country: ${summary('c')},
         covers: COLLECT { MATCH (n)-[:COVERS]->(p:Place {placeType: 'COUNTRY'}) RETURN ${summary('p')} },
         parents: COLLECT { MATCH (n)-[:MEMBER_OF]->(p:Thing) RETURN ${summary('p')} },
         successions: COLLECT { MATCH (n)-[s:SUCCEEDS]-(k:Thing) RETURN {node: ${summary('k')}, later: startNode(s) = k} }
       }) AS candidates
     }
     RETURN search.index AS index, candidates`,
    { searches, limit },
  );
  const toNamedThing = (node: Properties) => ({
    thing: toThing(registry.entity(node.kind as string), node),
    names: node.allNames as string[],
    iso: (node.iso as string | null) ?? undefined,
  });
  const candidatesByIndex = new Map(rows.map(({ index, candidates }) => [index, candidates]));
  return candidateSearches.map((_, searchIndex) =>
    (candidatesByIndex.get(searchIndex) ?? []).map(({ node, country, covers, parents, successions }) => ({
      ...toNamedThing(node),
      institutionType: (node.institutionType as string | null) ?? undefined,
      identifiers: [
        ...((node.identifiers as string[] | null) ?? []).map((text) => JSON.parse(text) as Identifier),
        ...toIsoIdentifiers(node.iso),
      ],
      country: country ? toNamedThing(country) : undefined,
      covers: covers.map(toNamedThing),
      parents: parents.map(toNamedThing),
      successions: successions.map((succession) => ({
        ...toNamedThing(succession.node),
        later: succession.later,
      })),
    })),
  );
}

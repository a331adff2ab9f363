import type { Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { createParamBinder } from '#server/graph/read/projection.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';
import type { ActorSearch } from '#server/proposal/actors/actorSearches.ts';
import type { NamedActor } from '#server/proposal/actors/actorMention.ts';
import { summaryProjection } from './namedThings.ts';

interface Row {
  summary: unknown[];
  names: string[];
  kind: string;
  type: string | null;
  country: string | null;
  covers: string[];
  related: string[];
}

/** An actor that a text may name, with the ids of its members, parents, predecessors and successors. */
export type LoadedActor = NamedActor & { related: string[] };

/** Loads the actors that some searches find, with what tells actors of one name apart, in one round trip. */
export async function loadNamedActors(
  graph: Graph,
  registry: Registry,
  searches: readonly ActorSearch[],
): Promise<LoadedActor[]> {
  const summary = summaryProjection(registry);
  const rows = await graph.read<Row>(
    `UNWIND $searches AS search
     CALL (search) {
       CALL db.index.fulltext.queryNodes('actors', search.query, {limit: search.limit}) YIELD node AS n
       WITH n WHERE ${visibilityFilter('n')}
       RETURN n
     }
     WITH DISTINCT n
     ${summary.toCypher('n', createParamBinder({}), 'summary')}
     RETURN summary, n.allNames AS names, n.kind AS kind, n.institutionType AS type,
       head(COLLECT { MATCH (n)-[:OF_COUNTRY]->(c:Place) RETURN c.iso }) AS country,
       COLLECT { MATCH (n)-[:COVERS]->(:Place)-[:WITHIN*0..3]->(c:Place {placeType: 'COUNTRY'}) WHERE c.iso IS NOT NULL RETURN DISTINCT c.iso } AS covers,
       COLLECT { MATCH (n)-[:MEMBER_OF|SUCCEEDS]-(k:Actor) RETURN DISTINCT k.id LIMIT 50 } AS related`,
    { searches },
  );
  return rows.map(({ summary: stored, names, kind, type, country, covers, related }) => ({
    thing: summary.fromRow(stored as never),
    names,
    kind: kind === 'PERSON' ? 'PERSON' : 'INSTITUTION',
    type: type ?? undefined,
    country: country ?? undefined,
    covers,
    related,
  }));
}

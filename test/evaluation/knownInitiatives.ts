import { fold } from '#server/graph/read/searchTerms.ts';
import type { EvaluationServer } from './server.ts';

/** The facts of an initiative that baselines and synthetic duplicates use. */
export interface KnownInitiative {
  id: string;
  kind: string;
  name: string;
  names: string[];
  from: string | null;
  to: string | null;
  actors: { id: string; name: string }[];
  places: { id: string; name: string }[];
  themes: string[];
}

/** Loads the initiatives whose ids start with `prefix`. */
export const loadInitiatives = (server: EvaluationServer, prefix = '') =>
  server.graph.read<KnownInitiative>(
    `MATCH (n:Initiative) WHERE n.id STARTS WITH $prefix
     RETURN n.id AS id, n.kind AS kind, n.name AS name, n.allNames AS names, n.from AS from, n.to AS to,
       COLLECT { MATCH (n)<-[:PARTICIPATES_IN]-(x:Actor) RETURN DISTINCT {id: x.id, name: x.name} } AS actors,
       COLLECT { MATCH (n)-[:TAKES_PLACE_IN]->(x:Place) RETURN DISTINCT {id: x.id, name: x.name} } AS places,
       COLLECT { MATCH (n)-[:ABOUT]->(x:Theme) RETURN DISTINCT x.id } AS themes
     ORDER BY id`,
    { prefix },
  );

/** The ids of actors by id and by folded name. */
export async function loadActorIdsByName(server: EvaluationServer): Promise<ReadonlyMap<string, string>> {
  const rows = await server.graph.read<{ id: string; names: string[] }>(
    'MATCH (n:Actor) RETURN n.id AS id, n.allNames AS names',
  );
  return new Map(
    rows.flatMap(({ id, names }) => [[id, id] as const, ...names.map((name) => [fold(name), id] as const)]),
  );
}

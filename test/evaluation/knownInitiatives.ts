import { fold } from '#server/graph/read/searchTerms.ts';
import type { House } from './house.ts';

/** An initiative as the baselines and the planter of duplicates know it. */
export interface Known {
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

/** All initiatives whose id begins so. */
export const initiatives = (house: House, prefix = '') =>
  house.graph.read<Known>(
    `MATCH (n:Initiative) WHERE n.id STARTS WITH $prefix
     RETURN n.id AS id, n.kind AS kind, n.name AS name, n.allNames AS names, n.from AS from, n.to AS to,
       COLLECT { MATCH (n)<-[:PARTICIPATES_IN]-(x:Actor) RETURN DISTINCT {id: x.id, name: x.name} } AS actors,
       COLLECT { MATCH (n)-[:TAKES_PLACE_IN]->(x:Place) RETURN DISTINCT {id: x.id, name: x.name} } AS places,
       COLLECT { MATCH (n)-[:ABOUT]->(x:Theme) RETURN DISTINCT x.id } AS themes
     ORDER BY id`,
    { prefix },
  );

/** Which actors bear a name, folded: for the baseline that compares partners. */
export async function actorsByName(house: House): Promise<ReadonlyMap<string, string>> {
  const rows = await house.graph.read<{ id: string; names: string[] }>(
    'MATCH (n:Actor) RETURN n.id AS id, n.allNames AS names',
  );
  return new Map(
    rows.flatMap(({ id, names }) => [
      [id, id] as const,
      ...names.map((initiativeItem) => [fold(initiativeItem), id] as const),
    ]),
  );
}

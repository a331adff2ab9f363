import { Initiative } from '#schema/initiative.ts';
import type { Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection/connection.ts';

/** Initiatives at most so many edges apart are tied. */
const maxEdges = 3;

/** Parts of one whole are tied to each other. */
const whole = 'PART_OF';

/** The types of the edges that initiatives have to each other besides: follows. Tied is what one leads to. */
const tieTypes = ({ entities }: Registry): string[] => [
  ...new Set(
    entities
      .filter(({ interfaces }) => interfaces.includes(Initiative.name))
      .flatMap(({ relations }) => relations)
      .filter(({ target }) => target() === Initiative || target().prototype instanceof Initiative)
      .map(({ edge }) => edge)
      .filter((edge) => edge !== whole),
  ),
];

/** What the graph says of an initiative beside another. */
export interface InitiativeTie {
  id: string;
  /** EDTF interval. */
  period: string | null;
  names: string[];
  /** Whether it is a part, the whole or a sibling of the other, or follows on it, or precedes it. */
  isTied: boolean;
}

/** Loads how initiatives are tied to one, in one round trip. Reads everything: not for an answer. */
export const loadInitiativeTies = (
  graph: Graph,
  registry: Registry,
  id: string,
  ids: readonly string[],
): Promise<InitiativeTie[]> => {
  const types = tieTypes(registry).join('|');
  const paths = [
    `-[:${whole}*..${maxEdges}]-`,
    ...(types ? [`-[:${types}*..${maxEdges}]->`, `<-[:${types}*..${maxEdges}]-`] : []),
  ];
  // What lies between must be readable by whoever may read both ends.
  const isTied = paths
    .map(
      (path) =>
        `EXISTS { MATCH path = shortestPath((a)${path}(n)) WHERE all(x IN nodes(path) WHERE NOT x:Restricted OR x.visibilityTag IN [a.visibilityTag, n.visibilityTag]) }`,
    )
    .join(' OR ');
  return graph.read<InitiativeTie>(
    `MATCH (a:Initiative {id: $id}) UNWIND $ids AS nearId MATCH (n:Initiative {id: nearId})
     RETURN n.id AS id, n.period AS period, n.allNames AS names,
       // A shortest path from a node to itself is an error.
       CASE WHEN n = a THEN false ELSE ${isTied} END AS isTied`,
    { id, ids },
  );
};

/** The names of the actors and places of each initiative, by their ids. Reads everything: not for an answer. */
export async function loadOwnNames(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>> {
  const rows = await graph.read<{ id: string; things: { id: string; names: string[] }[] }>(
    `UNWIND $ids AS id MATCH (n:Initiative {id: id})
     RETURN id, COLLECT { MATCH (n)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(x:Actor|Place) RETURN DISTINCT {id: x.id, names: x.allNames} LIMIT 200 } AS things`,
    { ids },
  );
  return new Map(rows.map(({ id, things }) => [id, new Map(things.map((thing) => [thing.id, thing.names]))]));
}

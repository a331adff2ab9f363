import type { Registry, Relation } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { citedIn } from '#server/graph/read/edges.ts';
import { isRemovedContent, visibilityFilter } from '#server/graph/read/visibilityFilter.ts';
import { ownedEdgeTypes } from '#server/graph/write/writeThings.ts';

/** How many records refer to a thing in one way, as the owners of the edge. */
export interface LoadedUsage {
  /** The relation of the records; undefined for a citation. */
  relation: Relation | undefined;
  role: string | undefined;
  /** Kind of the records; undefined for initiatives of any kind. */
  kind: string | undefined;
  count: number;
  /** Some of them, by name. */
  ids: string[];
}

/** A reference of a thing to a removed record. */
export interface RemovedReference {
  relation: Relation | undefined;
  role: string | undefined;
  id: string;
}

/** Of the records that refer to a thing, as many are named. */
const maxNamed = 10;

const toOwned = (registry: Registry) =>
  Object.fromEntries(registry.entities.map((entity) => [entity.kind, ownedEdgeTypes(entity)]));

/** Whether the draft of `owner` contains the edge. */
const isOwned = (owner: string) =>
  `type(edge) IN CASE startNode(edge) WHEN ${owner} THEN $owned[${owner}.kind].out ELSE $owned[${owner}.kind].in END`;

function findRelation({ entities }: Registry, kind: string, edge: string, isOutgoing: boolean): Relation | undefined {
  if (edge === citedIn) return undefined;
  return entities
    .find((entity) => entity.kind === kind)
    ?.relations.find(
      (relation) => relation.owner && relation.edge === edge && relation.direction === (isOutgoing ? 'out' : 'in'),
    );
}

interface UsageRow {
  id: string;
  edge: string;
  isOutgoing: boolean;
  role: string | null;
  kind: string;
  isInitiative: boolean;
  count: number;
  ids: string[];
}

/** Loads which visible records refer to each of these things, also to removed ones, most frequent first. */
export async function loadUsage(graph: Graph, registry: Registry, ids: readonly string[]): Promise<LoadedUsage[][]> {
  const rows = await graph.read<UsageRow>(
    `UNWIND $ids AS id MATCH (n:Thing|Removed {id: id}) WHERE NOT ${isRemovedContent('n')}
     MATCH (n)-[edge]-(m:Thing) WHERE m <> n AND ${visibilityFilter('m')} AND ${isOwned('m')}
     WITH id, m, type(edge) AS edge, startNode(edge) = m AS isOutgoing, edge.role AS role, m:Initiative AS isInitiative ORDER BY m.sort_fr
     WITH id, edge, isOutgoing, role, isInitiative, CASE WHEN isInitiative THEN '' ELSE m.kind END AS family, collect(DISTINCT m) AS users
     RETURN id, edge, isOutgoing, role, isInitiative, users[0].kind AS kind, size(users) AS count, [m IN users[..${maxNamed}] | m.id] AS ids
     ORDER BY count DESC, edge, role, kind`,
    { ids, owned: toOwned(registry) },
  );
  return ids.map((id) =>
    rows
      .filter((row) => row.id === id)
      .map(({ edge, isOutgoing, role, kind, isInitiative, count, ids: userIds }) => ({
        relation: findRelation(registry, kind, edge, isOutgoing),
        role: role ?? undefined,
        kind: isInitiative ? undefined : kind,
        count,
        ids: userIds,
      })),
  );
}

/** Loads the references of each of these things to records that were removed, not merged. */
export async function loadRemovedReferences(
  graph: Graph,
  registry: Registry,
  ids: readonly string[],
): Promise<RemovedReference[][]> {
  const rows = await graph.read<{
    id: string;
    kind: string;
    edge: string;
    isOutgoing: boolean;
    role: string | null;
    target: string;
  }>(
    `UNWIND $ids AS id MATCH (n:Thing {id: id}) WHERE n:HasRestrictedNeighbours
     MATCH (n)-[edge]-(m:Removed) WHERE ${visibilityFilter('m')} AND NOT (m)-[:MERGED_INTO]->() AND ${isOwned('n')}
     RETURN id, n.kind AS kind, type(edge) AS edge, startNode(edge) = n AS isOutgoing, edge.role AS role, m.id AS target
     ORDER BY edge, role, target`,
    { ids, owned: toOwned(registry) },
  );
  return ids.map((id) =>
    rows
      .filter((row) => row.id === id)
      .map(({ kind, edge, isOutgoing, role, target }) => ({
        relation: findRelation(registry, kind, edge, isOutgoing),
        role: role ?? undefined,
        id: target,
      })),
  );
}

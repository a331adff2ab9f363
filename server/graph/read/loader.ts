import { groupBy } from '#schema/groupBy.ts';
import type { Registry } from '#schema/model.ts';
import type { Graph, Parameters } from '#server/graph/connection/connection.ts';
import { mergedIntoPattern } from './mergedIds.ts';
import { type Projection, createParamBinder } from './projection.ts';
import { readableProperties } from './removedContent.ts';
import { isRemovedContent, restrictedNeighboursClause, visibilityFilter } from './visibilityFilter.ts';

/** One load of the request's DataLoader: a projection of the thing with this id. */
export interface LoadRequest {
  id: string;
  projection: Projection;
  /** Whether the thing was loaded before: then it is visible, or it is a removed record. */
  isLoaded: boolean;
}

/** Equal for equal requests. */
export const cacheKey = ({ id, projection: { key }, isLoaded }: LoadRequest) => `${isLoaded} ${key} ${id}`;

/** Null in the place of a removed record that the viewer may not read: all of its relations are then empty. */
const unlessRemoved = (node: string) => `CASE WHEN ${isRemovedContent(node)} THEN null ELSE ${node} END`;

/** The ways to find a node by its id. A merged id redirects. */
const matchById = {
  loaded: `MATCH (x:Thing|Removed {id: id}) WITH id, ${unlessRemoved('x')} AS n`,
  visible: `MATCH (n:Thing {id: id}) WHERE ${visibilityFilter('n')}`,
  removed: `MATCH (x:Removed {id: id})
    WITH id, coalesce(head(COLLECT { MATCH ${mergedIntoPattern('x', 'k')} RETURN k }), x) AS y WHERE ${visibilityFilter('y')}
    WITH id, y, ${unlessRemoved('y')} AS n`,
};
type MatchType = keyof typeof matchById;

/** Loads any mix of projections in one round trip, a UNION branch for each. Undefined for ids without a node. */
async function loadFrom(
  graph: Graph,
  registry: Registry,
  requests: readonly LoadRequest[],
  matchTypeFor: (request: LoadRequest) => MatchType,
): Promise<unknown[]> {
  const parameters: Parameters = {};
  const bind = createParamBinder(parameters);
  const branches = new Map<string, { cypher: string; ids: Set<string>; number: number }>();
  const branchByRequest = requests.map((request) => {
    const { id, projection, isLoaded } = request;
    const matchType = matchTypeFor(request);
    const key = `${matchType} ${projection.key}`;
    const existing = branches.get(key);
    if (existing) {
      existing.ids.add(id);
      return existing;
    }
    const number = branches.size;
    const readable = matchType === 'removed' ? `WITH *, ${readableProperties(registry, 'y')} AS readable` : '';
    const selected = projection.toCypher('n', bind, 'selected', readable ? 'readable' : undefined);
    const cypher = `UNWIND $ids${number} AS id ${matchById[matchType]} ${isLoaded ? restrictedNeighboursClause('n') : ''} ${readable} ${selected} RETURN ${number} AS branch, id, selected`;
    const branch = { cypher, ids: new Set([id]), number };
    branches.set(key, branch);
    return branch;
  });
  for (const { ids, number } of branches.values()) parameters[`ids${number}`] = [...ids];
  const rows = await graph.read<{ branch: number; id: string; selected: unknown }>(
    [...branches.values()].map(({ cypher }) => cypher).join('\nUNION ALL\n'),
    parameters,
  );
  const selectedValues = new Map(rows.map(({ branch, id, selected }) => [`${branch} ${id}`, selected]));
  return requests.map(({ id, projection: { fromRow } }, index) => {
    const selected = selectedValues.get(`${branchByRequest[index]!.number} ${id}`);
    return selected === undefined ? undefined : fromRow(selected as never);
  });
}

/** Loads all requests in one round trip; a second one looks up missing ids among removed records. */
async function loadTogether(graph: Graph, registry: Registry, requests: readonly LoadRequest[]): Promise<unknown[]> {
  const results = await loadFrom(graph, registry, requests, ({ isLoaded }) => (isLoaded ? 'loaded' : 'visible'));
  const missing = requests.flatMap((request, index) =>
    results[index] === undefined && !request.isLoaded ? [index] : [],
  );
  if (missing.length > 0) {
    const removed = await loadFrom(
      graph,
      registry,
      missing.map((index) => requests[index]!),
      () => 'removed',
    );
    missing.forEach((index, n) => (results[index] = removed[n]));
  }
  return results.map((result) => result ?? null);
}

/** Loads all requests; those whose projection is split by kind in one statement for each kind. */
export async function batchLoad(
  graph: Graph,
  registry: Registry,
  requests: readonly LoadRequest[],
): Promise<unknown[]> {
  const isSplit = requests.some(({ projection }) => projection.forKind);
  if (!isSplit) return loadTogether(graph, registry, requests);
  const kinds = await loadKinds(
    graph,
    requests.flatMap(({ id, projection }) => (projection.forKind ? [id] : [])),
  );
  const results = new Map<LoadRequest, unknown>();
  const byKind = groupBy(requests, ({ id, projection }) => (projection.forKind ? kinds.get(id) : 'ANY'));
  await Promise.all(
    [...byKind].map(async ([kind, group]) => {
      // What has no kind does not exist.
      if (kind === undefined) return;
      const ofKind = group.map(({ projection, ...request }) => ({
        ...request,
        projection: projection.forKind?.(kind) ?? projection,
      }));
      const loaded = await loadTogether(graph, registry, ofKind);
      group.forEach((request, index) => results.set(request, loaded[index]));
    }),
  );
  return requests.map((request) => results.get(request) ?? null);
}

async function loadKinds(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await graph.read<{ id: string; kind: string }>(
    'UNWIND $ids AS id MATCH (n:Thing|Removed {id: id}) RETURN id, n.kind AS kind',
    { ids: [...new Set(ids)] },
  );
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}

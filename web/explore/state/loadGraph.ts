import type { ApolloClient } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { type DataGraph, createDataGraph } from '#web/graph/dataGraph.ts';
import { toEdgeKey } from '#web/graph/drawnGraph.ts';
import type { Positions } from '#web/graph/layout/layout.ts';
import { isUnstated } from '#web/domain/confidence.ts';
import type { Vocabulary } from '#web/domain/vocabulary/vocabulary.ts';
import {
  CooperatingPairsDocument,
  NeighbourIdsDocument,
  type ExplorerGraphQuery,
  ExplorerGraphDocument,
  type Language,
  PathIdsDocument,
  ExplorerOverviewDocument,
  type ExplorerOverviewQuery,
} from '#web/api/operations.ts';
import { countUndated } from './countUndated.ts';
import {
  type GraphRequest,
  countHops,
  expansionLimit,
  limitByHops,
  overviewLimit,
  toThingFilter,
} from './graphRequest.ts';

export type LoadedThing = ExplorerGraphQuery['subgraph']['nodes'][number];
export type LoadedEdge = ExplorerGraphQuery['subgraph']['edges'][number];

export interface LoadedGraph {
  data: DataGraph;
  things: ReadonlyMap<string, LoadedThing>;
  edges: ReadonlyMap<string, LoadedEdge>;
  /** Ids by step of the exploration, in order. */
  steps: string[][];
  /** Ids of the requested path; null when none exists, empty when none was requested. */
  path: string[] | null;
  /** Ids of the overview and how many things exist; null when it was not requested. */
  overview: { ids: string[]; total: number } | null;
  /** Stored positions of the overview. */
  positions: Positions;
  /** Requested ids that do not exist. */
  unknownIds: string[];
  /** Ids of starts, expansions and ends of the path. */
  roots: string[];
  fold: boolean;
  /** Keys of the pairs that the projection joins; null: all that share an initiative. */
  cooperating: ReadonlySet<string> | null;
  /** Initiatives that the period leaves out, or would leave out, because they have no date. */
  undatedCount: number;
}

const isNotFound = (error: unknown) =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'NOT_FOUND');

async function loadSteps(client: ApolloClient, request: GraphRequest, knownIds: readonly string[]) {
  const filter = toThingFilter(request);
  const loadNeighbours = async (of: string, depth: number, limit: number, relations?: string[]): Promise<string[]> => {
    const variables = { of, depth, limit, filter, relations };
    // A start that no longer exists must not fail the rest.
    const { data } = await client.query({ query: NeighbourIdsDocument, variables }).catch((error: unknown) => {
      if (isNotFound(error)) return { data: undefined };
      throw error;
    });
    return data?.neighbourhood.nodes.map(({ id }) => id) ?? [];
  };
  const loadPath = async () => {
    const [from, to] = request.path ?? [];
    if (!from || !to) return [];
    const { data } = await client
      .query({ query: PathIdsDocument, variables: { from, to, filter } })
      .catch((error: unknown) => {
        if (isNotFound(error)) return { data: { path: null } };
        throw error;
      });
    return data?.path ? data.path.nodes.map(({ id }) => id) : null;
  };
  const hops = countHops(request);
  const [roots, path, expanded] = await Promise.all([
    Promise.all(request.startIds.map((id) => loadNeighbours(id, hops, limitByHops[hops]!))),
    loadPath(),
    Promise.all(
      request.expansions.map(({ id, relation }) =>
        loadNeighbours(id, request.fold && !relation ? 2 : 1, expansionLimit, relation ? [relation] : undefined),
      ),
    ),
  ]);

  const steps = [...roots, (path ?? request.path ?? []).filter(Boolean)];
  const seen = new Set([...knownIds, ...steps.flat()]);
  for (const [index, [id = '', ...others]] of expanded.entries()) {
    const unseenIds = others.filter((otherId) => !seen.has(otherId)).slice(0, request.expansions[index]!.limit);
    for (const nodeId of [id, ...unseenIds]) seen.add(nodeId);
    steps.push([id, ...unseenIds]);
  }
  // A merged id is answered by the thing it redirects to: first in a neighbourhood, last or first in a path.
  const currentIds = new Map([
    ...request.startIds.map((id, n) => [id, roots[n]![0] ?? id] as const),
    ...request.expansions.map(({ id }, n) => [id, expanded[n]![0] ?? id] as const),
    ...(request.path ?? []).map((id, n) => [id, path?.at(n === 0 ? 0 : -1) ?? id] as const),
  ]);
  return { steps, path, currentIds };
}

async function loadOverview(
  client: ApolloClient,
  request: GraphRequest,
  language: Language,
): Promise<ExplorerOverviewQuery['overview']> {
  const variables = { limit: overviewLimit, filter: toThingFilter(request), language };
  // Normalising thousands of things for one use would block the page for half a second.
  return (await client.query({ query: ExplorerOverviewDocument, variables, fetchPolicy: 'no-cache' })).data!.overview;
}

async function loadSubgraph(client: ApolloClient, ids: string[], request: GraphRequest, language: Language) {
  const variables = { ids, filter: toThingFilter(request), language };
  return (await client.query({ query: ExplorerGraphDocument, variables })).data!.subgraph;
}

/** The limit of the API on the actors of a matrix. */
const maxActors = 1000;

/** Loads which of these actors cooperate. */
async function loadCooperating(client: ApolloClient, actors: string[], request: GraphRequest) {
  const variables = { filter: { ...toThingFilter(request), actor: actors }, first: maxActors };
  const { data } = await client.query({ query: CooperatingPairsDocument, variables });
  return new Set(data!.matrix.cells.map(({ row, column }) => toEdgeKey(row, column)));
}

/** Whether a participation is no part of a cooperation. */
const isUncounted = ({ group }: LoadedEdge) => group === 'PLANNED' || group === 'ADDRESSEES';

/** Loads the ids of all nodes first, then nodes and edges in one request. */
export async function loadGraph(
  client: ApolloClient,
  request: GraphRequest,
  language: Language,
  vocabulary: Vocabulary,
): Promise<LoadedGraph> {
  const { kind, label } = vocabulary;
  // A graph without its count is better than none.
  const undatedCount = countUndated(client, request, vocabulary).catch(() => 0);
  const overview = request.overview ? await loadOverview(client, request, language) : null;
  const overviewIds = overview?.nodes.map(({ id }) => id) ?? [];
  const { steps, path, currentIds } = await loadSteps(client, request, overviewIds);
  const ids = [...new Set([...overviewIds, ...steps.flat()])];
  // The overview already contains its edges: no second request unless nodes were added.
  const { nodes, edges, leftOut } =
    overview && ids.length === overviewIds.length ? overview : await loadSubgraph(client, ids, request, language);
  const getFamily = (thingKind: string) =>
    (['Actor', 'Initiative'] as const).find((name) => kind(thingKind)?.interfaces.includes(name)) ?? 'Thing';
  const actors = nodes.flatMap(({ id, kind: thingKind }) => (getFamily(thingKind) === 'Actor' ? [id] : []));
  const cooperating = request.fold && !request.everyPair ? await loadCooperating(client, actors, request) : null;
  const omittedCounts = new Map(leftOut.map(({ of, count }) => [of, count]));
  const neighbours = new Map<string, Set<string>>(nodes.map(({ id }) => [id, new Set()]));
  for (const { source, target } of edges) {
    neighbours.get(source)?.add(target);
    neighbours.get(target)?.add(source);
  }
  const rootIds = [
    ...request.startIds,
    ...request.expansions.map(({ id }) => id),
    ...(path ?? request.path ?? []),
  ].filter(Boolean);
  const roots = rootIds.map((id) => currentIds.get(id) ?? id);
  return {
    data: createDataGraph(
      nodes.map((thing) => ({
        id: thing.id,
        kind: thing.kind,
        family: getFamily(thing.kind),
        name: thing.name,
        short: ('acronym' in thing && thing.acronym) || undefined,
        neighbours: (neighbours.get(thing.id)?.size ?? 0) + (omittedCounts.get(thing.id) ?? 0),
      })),
      edges.map((edge) => ({
        id: edge.id,
        source: edge.source,
        target: edge.target,
        label: edge.role ? label('Role', edge.role) : edge.label,
        doubtful: isUnstated(edge),
        uncounted: isUncounted(edge),
      })),
    ),
    things: new Map(nodes.map((thing) => [thing.id, thing])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
    steps,
    path,
    overview: overview && { ids: overviewIds, total: overview.totalCount },
    positions: Object.fromEntries(
      overview ? nodes.flatMap(({ id, layoutPosition }) => (layoutPosition ? [[id, layoutPosition]] : [])) : [],
    ),
    unknownIds: roots.filter((id) => !neighbours.has(id)),
    roots,
    fold: request.fold,
    undatedCount: await undatedCount,
    cooperating,
  };
}

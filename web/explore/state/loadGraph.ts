import type { ApolloClient } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { type DataGraph, createDataGraph } from '#web/graph/dataGraph.ts';
import type { Positions } from '#web/graph/layout/layout.ts';
import type { Vocabulary } from '#web/domain/vocabulary/vocabulary.ts';
import {
  AroundDocument,
  type ExploredQuery,
  ExploredDocument,
  type Language,
  type Status,
  type ThingFilter,
  WayDocument,
  WholeDocument,
  type WholeQuery,
} from '#web/api/operations.ts';
import type { Exploration } from './exploration.ts';

export type LoadedThing = ExploredQuery['among']['nodes'][number];
export type LoadedEdge = ExploredQuery['among']['edges'][number];

/** What was found for an exploration. */
export interface LoadedGraph {
  data: DataGraph;
  things: ReadonlyMap<string, LoadedThing>;
  edges: ReadonlyMap<string, LoadedEdge>;
  /** What came with each step, in order. */
  steps: string[][];
  /** The path that was asked for, from one end to the other; null when there is none. */
  path: string[] | null;
  /** What came with the whole picture, and of how many; null when that was not asked for. */
  overview: { ids: string[]; total: number } | null;
  /** Places in the whole picture, found beforehand. */
  positions: Positions;
  /** Ids that nothing has. */
  unknownIds: string[];
  /** What was asked for by name, and whether initiatives are folded away. */
  roots: string[];
  fold: boolean;
}

/** The part of an exploration that decides what is asked of the API. */
export type GraphRequest = Pick<
  Exploration,
  'whole' | 'of' | 'depth' | 'open' | 'path' | 'fold' | 'status' | 'theme' | 'place' | 'period'
>;

/** How many things at most at first, by hops: what can still be read. The rest is counted, and opened on demand. */
const limitByHops = [0, 40, 90, 150, 200, 200, 200];
const expansionLimit = 400;
/** Of the whole picture. */
const overviewLimit = 2000;

export function toThingFilter({ status, theme, place, period }: GraphRequest): ThingFilter | undefined {
  const nonEmpty = <Value extends string>(list: string[]) => (list.length > 0 ? (list as Value[]) : undefined);
  const filter = {
    status: nonEmpty<Status>(status),
    theme: nonEmpty(theme),
    place: nonEmpty(place),
    period: period || undefined,
  };
  return Object.values(filter).some(Boolean) ? filter : undefined;
}

/** Cooperations are two hops long: an actor, what they do together, the other actor. */
const countHops = ({ fold, depth }: GraphRequest) => (fold ? Math.min(4, depth * 2) : depth);

const isNotFound = (error: unknown) =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'NOT_FOUND');

async function loadSteps(client: ApolloClient, request: GraphRequest, knownIds: readonly string[]) {
  const filter = toThingFilter(request);
  const loadNeighbours = async (of: string, depth: number, limit: number, relations?: string[]): Promise<string[]> => {
    const variables = { of, depth, limit, filter, relations };
    // One address can name what is gone: the rest is shown all the same.
    const { data } = await client.query({ query: AroundDocument, variables }).catch((error: unknown) => {
      if (isNotFound(error)) return { data: undefined };
      throw error;
    });
    return data?.neighbourhood.nodes.map(({ id }) => id) ?? [];
  };
  const loadPath = async () => {
    const [from, to] = request.path ?? [];
    if (!from || !to) return [];
    const { data } = await client
      .query({ query: WayDocument, variables: { from, to, filter } })
      .catch((error: unknown) => {
        if (isNotFound(error)) return { data: { path: null } };
        throw error;
      });
    return data?.path ? data.path.nodes.map(({ id }) => id) : null;
  };
  const hops = countHops(request);
  const [roots, path, openings] = await Promise.all([
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
  for (const [index, [id = '', ...others]] of openings.entries()) {
    const unseenIds = others.filter((otherId) => !seen.has(otherId)).slice(0, request.expansions[index]!.limit);
    for (const nodeId of [id, ...unseenIds]) seen.add(nodeId);
    steps.push([id, ...unseenIds]);
  }
  // What was merged into another is told as that one: it comes first around it, and ends the path.
  const currentIds = new Map([
    ...request.startIds.map((id, n) => [id, roots[n]![0] ?? id] as const),
    ...request.expansions.map(({ id }, n) => [id, openings[n]![0] ?? id] as const),
    ...(request.path ?? []).map((id, n) => [id, path?.at(n === 0 ? 0 : -1) ?? id] as const),
  ]);
  return { steps, way: path, kept: currentIds };
}

async function loadOverview(
  client: ApolloClient,
  request: GraphRequest,
  language: Language,
): Promise<WholeQuery['overview']> {
  const variables = { limit: overviewLimit, filter: toThingFilter(request), language };
  return (await client.query({ query: WholeDocument, variables })).data!.overview;
}

async function loadSubgraph(client: ApolloClient, ids: string[], request: GraphRequest, language: Language) {
  const variables = { ids, filter: toThingFilter(request), language };
  return (await client.query({ query: ExploredDocument, variables })).data!.among;
}

/** The whole picture is asked for anew: not all of it had its place. */
export const evictOverview = ({ cache }: ApolloClient) => cache.evict({ fieldName: 'overview' });

/** Asks for all of it: first who is there, then what ties them. */
export async function loadGraph(
  client: ApolloClient,
  request: GraphRequest,
  language: Language,
  { kind, label }: Vocabulary,
): Promise<LoadedGraph> {
  const whole = request.overview ? await loadOverview(client, request, language) : null;
  const overviewIds = whole?.nodes.map(({ id }) => id) ?? [];
  const { steps, way, kept } = await loadSteps(client, request, overviewIds);
  const ids = [...new Set([...overviewIds, ...steps.flat()])];
  // The whole picture is told with its ties: nothing is left to ask while nothing came to it.
  const { nodes, edges, leftOut } =
    whole && ids.length === overviewIds.length ? whole : await loadSubgraph(client, ids, request, language);
  const omittedCounts = new Map(leftOut.map(({ of, count }) => [of, count]));
  const neighbours = new Map<string, Set<string>>(nodes.map(({ id }) => [id, new Set()]));
  for (const { source, target } of edges) {
    neighbours.get(source)?.add(target);
    neighbours.get(target)?.add(source);
  }
  const rootIds = [
    ...request.startIds,
    ...request.expansions.map(({ id }) => id),
    ...(way ?? request.path ?? []),
  ].filter(Boolean);
  const roots = rootIds.map((id) => kept.get(id) ?? id);
  const getFamily = (thingKind: string) =>
    (['Actor', 'Initiative'] as const).find((name) => kind(thingKind)?.interfaces.includes(name)) ?? 'Thing';

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
      edges.map((edge) => ({ ...edge, label: edge.role ? label('Role', edge.role) : edge.label })),
    ),
    things: new Map(nodes.map((thing) => [thing.id, thing])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
    steps,
    path: way,
    overview: whole && { ids: overviewIds, total: whole.totalCount },
    positions: Object.fromEntries(
      whole ? nodes.flatMap(({ id, layoutPosition }) => (layoutPosition ? [[id, layoutPosition]] : [])) : [],
    ),
    unknownIds: roots.filter((id) => !neighbours.has(id)),
    roots,
    fold: request.fold,
  };
}

import type { ApolloClient } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { type DataGraph, dataGraph } from '#web/graph/dataGraph.ts';
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

export type ExploredThing = ExploredQuery['among']['nodes'][number];
export type ExploredTie = ExploredQuery['among']['edges'][number];

/** What was found for an exploration. */
export interface Explored {
  data: DataGraph;
  things: ReadonlyMap<string, ExploredThing>;
  ties: ReadonlyMap<string, ExploredTie>;
  /** What came with each step, in order. */
  steps: string[][];
  /** The path that was asked for, from one end to the other; null when there is none. */
  way: string[] | null;
  /** What came with the whole picture, and of how many; null when that was not asked for. */
  whole: { ids: string[]; total: number } | null;
  /** Places in the whole picture, found beforehand. */
  places: Positions;
  /** Ids that nothing has. */
  unknown: string[];
  /** What was asked for by name, and whether initiatives are folded away. */
  roots: string[];
  fold: boolean;
}

/** The part of an exploration that decides what is asked of the API. */
export type Request = Pick<
  Exploration,
  'whole' | 'of' | 'depth' | 'open' | 'path' | 'fold' | 'status' | 'theme' | 'place' | 'period'
>;

/** How many things at most at first, by hops: what can still be read. The rest is counted, and opened on demand. */
const most = [0, 40, 90, 150, 200, 200, 200];
const opening = 400;
/** Of the whole picture. */
const mostOfAll = 2000;

export function filterOf({ status, theme, place, period }: Request): ThingFilter | undefined {
  const some = <Value extends string>(list: string[]) => (list.length > 0 ? (list as Value[]) : undefined);
  const filter = { status: some<Status>(status), theme: some(theme), place: some(place), period: period || undefined };
  return Object.values(filter).some(Boolean) ? filter : undefined;
}

/** Cooperations are two hops long: an actor, what they do together, the other actor. */
const hopsOf = ({ fold, depth }: Request) => (fold ? Math.min(4, depth * 2) : depth);

const isUnknown = (error: unknown) =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'NOT_FOUND');

async function stepsOf(client: ApolloClient, request: Request, before: readonly string[]) {
  const filter = filterOf(request);
  const around = async (of: string, depth: number, limit: number, relations?: string[]): Promise<string[]> => {
    const variables = { of, depth, limit, filter, relations };
    // One address can name what is gone: the rest is shown all the same.
    const { data } = await client.query({ query: AroundDocument, variables }).catch((error: unknown) => {
      if (isUnknown(error)) return { data: undefined };
      throw error;
    });
    return data?.neighbourhood.nodes.map(({ id }) => id) ?? [];
  };
  const way = async () => {
    const [from, to] = request.path ?? [];
    if (!from || !to) return [];
    const { data } = await client
      .query({ query: WayDocument, variables: { from, to, filter } })
      .catch((error: unknown) => {
        if (isUnknown(error)) return { data: { path: null } };
        throw error;
      });
    return data?.path ? data.path.nodes.map(({ id }) => id) : null;
  };
  const hops = hopsOf(request);
  const [roots, path, openings] = await Promise.all([
    Promise.all(request.of.map((id) => around(id, hops, most[hops]!))),
    way(),
    Promise.all(
      request.open.map(({ id, relation }) =>
        around(id, request.fold && !relation ? 2 : 1, opening, relation ? [relation] : undefined),
      ),
    ),
  ]);

  const steps = [...roots, (path ?? request.path ?? []).filter(Boolean)];
  const seen = new Set([...before, ...steps.flat()]);
  for (const [n, [id = '', ...others]] of openings.entries()) {
    const unseen = others.filter((other) => !seen.has(other)).slice(0, request.open[n]!.limit);
    for (const one of [id, ...unseen]) seen.add(one);
    steps.push([id, ...unseen]);
  }
  // What was merged into another is told as that one: it comes first around it, and ends the path.
  const kept = new Map([
    ...request.of.map((id, n) => [id, roots[n]![0] ?? id] as const),
    ...request.open.map(({ id }, n) => [id, openings[n]![0] ?? id] as const),
    ...(request.path ?? []).map((id, n) => [id, path?.at(n === 0 ? 0 : -1) ?? id] as const),
  ]);
  return { steps, way: path, kept };
}

async function wholeOf(client: ApolloClient, request: Request, language: Language): Promise<WholeQuery['overview']> {
  const variables = { limit: mostOfAll, filter: filterOf(request), language };
  return (await client.query({ query: WholeDocument, variables })).data!.overview;
}

async function amongThese(client: ApolloClient, ids: string[], request: Request, language: Language) {
  const variables = { ids, filter: filterOf(request), language };
  return (await client.query({ query: ExploredDocument, variables })).data!.among;
}

/** The whole picture is asked for anew: not all of it had its place. */
export const forgetWhole = ({ cache }: ApolloClient) => cache.evict({ fieldName: 'overview' });

/** Asks for all of it: first who is there, then what ties them. */
export async function explore(
  client: ApolloClient,
  request: Request,
  language: Language,
  { kind, label }: Vocabulary,
): Promise<Explored> {
  const whole = request.whole ? await wholeOf(client, request, language) : null;
  const first = whole?.nodes.map(({ id }) => id) ?? [];
  const { steps, way, kept } = await stepsOf(client, request, first);
  const ids = [...new Set([...first, ...steps.flat()])];
  // The whole picture is told with its ties: nothing is left to ask while nothing came to it.
  const { nodes, edges, leftOut } =
    whole && ids.length === first.length ? whole : await amongThese(client, ids, request, language);
  const missing = new Map(leftOut.map(({ of, count }) => [of, count]));
  const beside = new Map<string, Set<string>>(nodes.map(({ id }) => [id, new Set()]));
  for (const { source, target } of edges) {
    beside.get(source)?.add(target);
    beside.get(target)?.add(source);
  }
  const named = [...request.of, ...request.open.map(({ id }) => id), ...(way ?? request.path ?? [])].filter(Boolean);
  const roots = named.map((id) => kept.get(id) ?? id);
  const family = (one: string) =>
    (['Actor', 'Initiative'] as const).find((name) => kind(one)?.interfaces.includes(name)) ?? 'Thing';

  return {
    data: dataGraph(
      nodes.map((thing) => ({
        id: thing.id,
        kind: thing.kind,
        family: family(thing.kind),
        name: thing.name,
        short: ('acronym' in thing && thing.acronym) || undefined,
        neighbours: (beside.get(thing.id)?.size ?? 0) + (missing.get(thing.id) ?? 0),
      })),
      edges.map((tie) => ({ ...tie, label: tie.role ? label('Role', tie.role) : tie.label })),
    ),
    things: new Map(nodes.map((thing) => [thing.id, thing])),
    ties: new Map(edges.map((tie) => [tie.id, tie])),
    steps,
    way,
    whole: whole && { ids: first, total: whole.totalCount },
    places: Object.fromEntries(
      whole ? nodes.flatMap(({ id, layoutPosition }) => (layoutPosition ? [[id, layoutPosition]] : [])) : [],
    ),
    unknown: roots.filter((id) => !beside.has(id)),
    roots,
    fold: request.fold,
  };
}

import type { ThingFilter } from '#schema/answers/filter.ts';
import { Path } from '#schema/answers/path.ts';
import type { Registry } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import { invalid, notFound } from '#server/errors.ts';
import type { Graph, Parameters } from '#server/graph/connection/connection.ts';
import type { EdgeProjection } from '#server/graph/read/edges.ts';
import { buildCondition } from '#server/graph/read/filter.ts';
import { buildTraversal, hasNarrower, liesIn, traversableKinds } from './traversal.ts';
import { type Projection, createParamBinder } from '#server/graph/read/projection.ts';
import { anyHiddenClause, visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

interface PathRequest {
  from: string;
  to: string;
  maxHops: number;
  filter?: ThingFilter;
  thing: Projection<Thing>;
  edge: EdgeProjection | undefined;
}

interface PathRow {
  /** The kinds of the two ends; null for an end that does not exist. */
  endKinds: (string | null)[];
  /** The nodes of the path, including its ends; empty when there is no path. */
  things: unknown[];
  edges: unknown[][];
}

/**
 * Searches for a path in one round trip. `endKinds`: the kinds of its ends, empty when they are not known yet.
 *
 * `shortestPath` searches from both ends level by level and visits each node once: in a graph of a million nodes a few
 * thousand, where `SHORTEST 1` takes half a minute once it reaches a hub. Its condition must be one on each node:
 * any other condition on the path makes it enumerate paths.
 */
async function searchPath(
  graph: Graph,
  registry: Registry,
  { from, to, maxHops, filter, thing, edge }: PathRequest,
  endKinds: readonly string[],
): Promise<PathRow> {
  const { edges, kinds, traversable } = buildTraversal(registry, endKinds, filter);
  const { predicate, parameters: filterParameters } = buildCondition(registry, 'Thing', { ...filter, kind: kinds });
  // Hop edges only join traversable kinds, so nodes need checking only if some are hidden.
  const isUnchecked =
    endKinds.every((kind) => traversable.includes(kind)) &&
    buildCondition(registry, 'Thing', { ...filter }).isUnfiltered;
  const search = (when: string, where: string) =>
    `WITH * WHERE ${when} MATCH path = shortestPath((a)-[:${edges.join('|')}*0..${maxHops}]-(b)) ${where}
     RETURN nodes(path) AS nodes, relationships(path) AS relationships`;
  // A place or a theme stands for all that lies in it.
  const narrower = (['a', 'b'] as const).flatMap((end, index) =>
    endKinds[index] && hasNarrower(registry, endKinds[index]) ? [` OR ${liesIn('n', end)}`] : [],
  );
  const checkNodes = `WHERE all(n IN nodes(path) WHERE n = a OR n = b OR (${predicate} AND ${visibilityFilter('n', 'anyHidden')})${narrower.join('')})`;
  const searches = isUnchecked
    ? [search('NOT anyHidden', ''), search('anyHidden', checkNodes)]
    : [search('true', checkNodes)];
  const parameters: Parameters = { ...filterParameters, source: from, target: to };
  const [row] = await graph.read<PathRow>(
    `${anyHiddenClause}
     OPTIONAL MATCH (a:Thing {id: $source} WHERE ${visibilityFilter('a', 'anyHidden')}) OPTIONAL MATCH (b:Thing {id: $target} WHERE ${visibilityFilter('b', 'anyHidden')})
     OPTIONAL CALL (a, b, anyHidden) { ${searches.join(' UNION ALL ')} }
     CALL (nodes) { UNWIND nodes AS x ${thing.toCypher('x', createParamBinder(parameters), 'thing')} RETURN collect(thing) AS things }
     RETURN [a.kind, b.kind] AS endKinds, things, ${edge ? `[r IN relationships | ${edge.toCypher('r')}]` : '[]'} AS edges`,
    parameters,
  );
  return row!;
}

/**
 * Finds a shortest path, null when there is none. It passes through actors and initiatives, or through the kinds of the
 * filter; its ends may be of any kind. Throws INVALID or NOT_FOUND.
 */
export async function findPath(graph: Graph, registry: Registry, request: PathRequest): Promise<Path | null> {
  const { from, to, filter, thing, edge } = request;
  if (filter?.text != null) throw invalid('Omit `text` from this filter: a path passes through any matching thing.');
  // Most ends are of traversable kinds, for which the first search is complete. Other ends need all edges.
  const hopSearch = await searchPath(graph, registry, request, []);
  const missing = [from, to].find((_, index) => hopSearch.endKinds[index] === null);
  if (missing !== undefined) throw notFound(`There is no thing with the id "${missing}".`);
  const endKinds = hopSearch.endKinds as string[];
  const traversable = traversableKinds(registry);
  const isComplete =
    hopSearch.things.length > 0 ||
    endKinds.every((kind) => traversable.includes(kind)) ||
    // With such a filter, the first search followed all edges.
    (filter?.kind?.some((kind) => !traversable.includes(kind)) ?? false);
  const { things, edges } = isComplete ? hopSearch : await searchPath(graph, registry, request, endKinds);
  if (things.length === 0) return null;
  return Object.assign(new Path(), {
    nodes: things.map((row) => thing.fromRow(row as never)),
    edges: edge ? edges.map((row) => edge.fromRow(row)) : [],
  });
}

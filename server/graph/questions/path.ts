import type { ThingFilter } from '#schema/answers/filter.ts';
import { Path } from '#schema/answers/path.ts';
import type { Registry } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import { invalid, notFound } from '#server/errors.ts';
import type { Graph, Parameters } from '#server/graph/connection/connection.ts';
import type { EdgeProjection } from '#server/graph/read/edges.ts';
import { buildCondition } from '#server/graph/read/filter.ts';
import { buildTraversal, traversableKinds } from './traversal.ts';
import { type Projection, createParamBinder } from '#server/graph/read/projection.ts';
import { anyHiddenClause, visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

interface Request {
  from: string;
  to: string;
  maxHops: number;
  filter?: ThingFilter;
  /** As what each thing and each tie is told. */
  thing: Projection<Thing>;
  edge: EdgeProjection | undefined;
}

interface Found {
  /** The kinds of the two ends; null for one that is not there. */
  ends: (string | null)[];
  /** What lies on the path, the ends too; nothing when there is none. */
  things: unknown[];
  ties: unknown[][];
}

/**
 * Looks for a path between two ends, of these kinds as far as they are known. One round trip.
 *
 * `shortestPath` goes from both ends at once, level by level, and meets each node once: among a million
 * nodes that is some thousand of them, where `SHORTEST 1` takes half a minute when it meets a hub. It must be able
 * to ask each node by itself, as it is met: whatever is asked of the whole path, it would ask of one path after another.
 */
async function searchPath(
  graph: Graph,
  registry: Registry,
  { from, to, maxHops, filter, thing, edge }: Request,
  known: readonly string[],
): Promise<Found> {
  const { edges, kinds, walked } = buildTraversal(registry, known, filter);
  const { predicate, parameters: asked } = buildCondition(registry, 'Thing', { ...filter, kind: kinds });
  // Hops lead nowhere else than to what they lead on from: a node is looked at only where some are hidden.
  const isOpen =
    known.every((kind) => walked.includes(kind)) && buildCondition(registry, 'Thing', { ...filter }).isUnfiltered;
  const way = (when: string, where: string) =>
    `WITH * WHERE ${when} MATCH way = shortestPath((a)-[:${edges.join('|')}*0..${maxHops}]-(b)) ${where}
     RETURN nodes(way) AS nodes, relationships(way) AS rs`;
  const through = `WHERE all(n IN nodes(way) WHERE n = a OR n = b OR (${predicate} AND ${visibilityFilter('n', 'anyHidden')}))`;
  const ways = isOpen ? [way('NOT anyHidden', ''), way('anyHidden', through)] : [way('true', through)];
  const parameters: Parameters = { ...asked, source: from, target: to };
  const [row] = await graph.read<Found>(
    `${anyHiddenClause}
     OPTIONAL MATCH (a:Thing {id: $source} WHERE ${visibilityFilter('a', 'anyHidden')}) OPTIONAL MATCH (b:Thing {id: $target} WHERE ${visibilityFilter('b', 'anyHidden')})
     OPTIONAL CALL (a, b, anyHidden) { ${ways.join(' UNION ALL ')} }
     CALL (nodes) { UNWIND nodes AS x ${thing.toCypher('x', createParamBinder(parameters), 'told')} RETURN collect(told) AS things }
     RETURN [a.kind, b.kind] AS ends, things, ${edge ? `[r IN rs | ${edge.toCypher('r')}]` : '[]'} AS ties`,
    parameters,
  );
  return row!;
}

/**
 * A shortest path. It goes through actors and initiatives only, or through the kinds that the filter
 * names; its two ends may be anything. Null when there is none.
 */
export async function findPath(graph: Graph, registry: Registry, request: Request): Promise<Path | null> {
  const { from, to, filter, thing, edge } = request;
  if (filter?.text != null)
    throw invalid('Leave `text` out of this filter: a path goes through whatever joins the two ends.');
  // Most ends are actors and initiatives; of another kind of thing, hops know nothing, and other edges lead away from it.
  const first = await searchPath(graph, registry, request, []);
  const missing = [from, to].find((_, n) => first.ends[n] === null);
  if (missing !== undefined) throw notFound(`There is no thing with the id "${missing}".`);
  const ends = first.ends as string[];
  const walked = traversableKinds(registry);
  // A filter by other kinds goes by all edges already.
  const isSo =
    first.things.length > 0 ||
    ends.every((kind) => walked.includes(kind)) ||
    (filter?.kind?.some((kind) => !walked.includes(kind)) ?? false);
  const { things, ties } = isSo ? first : await searchPath(graph, registry, request, ends);
  if (things.length === 0) return null;
  return Object.assign(new Path(), {
    nodes: things.map((one) => thing.fromRow(one as never)),
    edges: edge ? ties.map((tie) => edge.fromRow(tie)) : [],
  });
}

import type { ThingFilter } from '#schema/answers/filter.ts';
import { type LeftOut, Neighbourhood } from '#schema/answers/neighbourhood.ts';
import type { Registry } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { ApiError, invalid, notFound } from '#server/errors.ts';
import { type EdgesSelection, omittedClause, edgesClause } from './subgraph.ts';
import type { Graph, Parameters } from '#server/graph/connection/connection.ts';
import { buildCondition } from '#server/graph/read/filter.ts';
import { neighbourhoodOrder, toCursor, parseCursor } from '#server/graph/read/pagination.ts';
import {
  buildTraversal,
  countRelations,
  directedEdges,
  hasNarrower,
  matchNarrower,
  traversableKinds,
} from './traversal.ts';
import { type Projection, createParamBinder } from '#server/graph/read/projection.ts';
import { restrictedNeighboursClause, visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

interface NeighbourhoodRequest extends EdgesSelection {
  of: string;
  depth: number;
  limit: number;
  /** A cursor: `next` of the page before. */
  after?: string;
  filter?: ThingFilter;
  /** Limits the first hop to these relations. */
  relations?: string[];
  thing: Projection<Thing>;
  /** Whether to count the neighbours by relation. */
  count: boolean;
}

interface PageRow {
  kind: string;
  things: unknown[];
  edges: unknown[][];
  leftOut: LeftOut[];
  hasMore: boolean;
}

/** Pages take longer the further they are, and a larger graph is not legible. */
const maxNodes = 10_000;

/**
 * Loads the nodes from number `start` to `end` of the traversal from a thing, in one round trip. `kind` is the assumed
 * kind of that thing, which determines the edges. Undefined when the thing does not exist.
 */
async function loadPage(
  graph: Graph,
  registry: Registry,
  { of, depth, filter, relations, thing, edge, leftOut }: NeighbourhoodRequest,
  { start, end }: { start: number; end: number },
  kind: string,
): Promise<PageRow | undefined> {
  // Relations given by name may lead to any kind.
  const filterKinds = relations ? (filter?.kind ?? registry.entities.map((entity) => entity.kind)) : filter?.kind;
  const { edges, kinds, traversable } = buildTraversal(registry, [kind], { ...filter, kind: filterKinds });
  const { predicate, parameters: filterParameters } = buildCondition(registry, 'Thing', { ...filter, kind: kinds });
  const parameters: Parameters = { ...filterParameters, of, start, end, traversable };
  const bind = createParamBinder(parameters);
  const firstEdges = relations && bind(directedEdges(registry, kind, relations).map(({ type, out }) => [type, out]));

  /**
   * One level of a breadth-first search from the nodes found last. Only traversable kinds are expanded.
   * No variable may be named as one of the filter's (`i`, `p`, `x`).
   */
  const buildHop = (level: number) => `
    CALL (nodes, last) {
      UNWIND range(0, size(last) - 1) AS rank
      WITH nodes, rank, last[rank] AS f WHERE ${level === 0 ? 'true' : 'f.kind IN $traversable'}
      ${restrictedNeighboursClause('f')}
      MATCH (f)-[r:${edges.join('|')}]-(n:Thing)
      WHERE ${firstEdges && level === 0 ? `[type(r), startNode(r) = f] IN ${firstEdges} AND ` : ''}${visibilityFilter('n', 'hasRestricted')} AND NOT n IN nodes AND ${predicate}
      WITH n, min(rank) AS rank, count(r) AS edgeCount
      WITH n, rank, edgeCount ORDER BY rank, edgeCount DESC, COUNT { (n)--() } DESC, n.id LIMIT $end + 1
      RETURN collect(n) AS found
    }
    WITH kind, nodes, found[..$end + 1 - size(nodes)] AS last WITH kind, nodes + last AS nodes, last`;
  /**
   * The first level from a place or a theme: also what belongs to those within it, which then lead there unless the
   * filter excludes their kind.
   */
  const isListed = filter?.kind ? filter.kind.includes(kind) : true;
  const buildFirstHop = () => `
    CALL (nodes, last) {
      UNWIND last AS f
      ${matchNarrower('f')}
      MATCH (d)-[r:${edges.join('|')}]-(n:Thing)
      WHERE ${visibilityFilter('n')} AND NOT n IN nodes AND ${predicate}
      WITH n, within, r ORDER BY length(within)
      WITH n, min(length(within)) AS rank, count(r) AS edgeCount, head(collect(nodes(within))) AS chain
      WITH n, chain, rank, edgeCount ORDER BY rank, edgeCount DESC, COUNT { (n)--() } DESC, n.id LIMIT $end + 1
      WITH collect(${isListed ? 'chain + n' : '[n]'}) AS chains
      UNWIND range(0, size(chains) - 1) AS i UNWIND range(0, size(chains[i]) - 1) AS j
      WITH chains[i][j] AS found, min(i * 10 + j) AS rank
      WITH found ORDER BY rank WHERE NOT found IN nodes
      RETURN collect(found)[..$end + 1] AS found
    }
    WITH kind, nodes, found[..$end + 1 - size(nodes)] AS last WITH kind, nodes + last AS nodes, last`;
  const includesNarrower = !relations && hasNarrower(registry, kind);
  const [page] = await graph.read<PageRow>(
    `MATCH (s:Thing {id: $of}) WHERE ${visibilityFilter('s')} WITH s.kind AS kind, [s] AS nodes, [s] AS last
     ${Array.from({ length: depth }, (_, level) => (level === 0 && includesNarrower ? buildFirstHop() : buildHop(level))).join('')}
     WITH kind, nodes[..$end] AS nodes, nodes[$start..$end] AS newNodes, size(nodes) > $end AS hasMore
     CALL (newNodes) { UNWIND newNodes AS n ${thing.toCypher('n', bind, 'thing')} RETURN collect(thing) AS things }
     ${edgesClause(edge, edges, start !== 0)}
     ${omittedClause(leftOut, edges, predicate, includesNarrower)}
     RETURN kind, things, edges, leftOut, hasMore`,
    parameters,
  );
  return page;
}

/** Loads a page of the neighbourhood of a thing, nearest first. Throws INVALID, NOT_FOUND or TOO_COSTLY. */
export async function loadNeighbourhood(
  graph: Graph,
  registry: Registry,
  language: LanguageCode,
  request: NeighbourhoodRequest,
): Promise<Neighbourhood> {
  const { of, limit, after, filter, relations, thing, count, edge } = request;
  if (filter?.text != null)
    throw invalid('Omit `text` from this filter: search first, then query the neighbourhood of a result.');
  const [start, centre] = after === undefined ? [0, of] : parseCursor(after, neighbourhoodOrder);
  if (centre !== of)
    throw invalid(`This cursor is of the neighbourhood of "${centre}". Repeat the same query with it.`);
  const end = Number(start) + limit;
  if (end > maxNodes)
    throw new ApiError(
      'TOO_COSTLY',
      `A neighbourhood returns at most ${maxNodes} things. Use a filter, or one of its relations.`,
    );
  const missing = () => notFound(`There is no thing with the id "${of}".`);
  const loadAs = async (kind: string) => {
    const page = await loadPage(graph, registry, request, { start: Number(start), end }, kind);
    if (!page) throw missing();
    return page;
  };
  // Names of relations need the actual kind. Otherwise assume a traversable one, which most things are.
  const [assumed] = relations
    ? await graph.read<{ kind: string }>(
        `MATCH (n:Thing {id: $of}) WHERE ${visibilityFilter('n')} RETURN n.kind AS kind`,
        { of },
      )
    : traversableKinds(registry).map((kind) => ({ kind }));
  if (!assumed) throw missing();
  const assumedPage = await loadAs(assumed.kind);
  // All traversable kinds share the same edges; a thing of another kind has to be loaded again with its own.
  const isCorrect = assumedPage.kind === assumed.kind || traversableKinds(registry).includes(assumedPage.kind);
  const page = isCorrect ? assumedPage : await loadAs(assumedPage.kind);
  return Object.assign(new Neighbourhood(), {
    nodes: page.things.map((row) => thing.fromRow(row as never)),
    edges: edge ? page.edges.map((row) => edge.fromRow(row)) : [],
    leftOut: page.leftOut,
    next: page.hasMore ? toCursor(neighbourhoodOrder, [end, of]) : undefined,
    relations: count ? await countRelations(graph, registry, language, { of, kind: page.kind, filter }) : undefined,
  });
}

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
import { buildTraversal, countRelations, directedEdges, traversableKinds } from './traversal.ts';
import { type Projection, createParamBinder } from '#server/graph/read/projection.ts';
import { restrictedNeighboursClause, visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

interface Request extends EdgesSelection {
  of: string;
  depth: number;
  limit: number;
  /** Where to go on: `next` of the page before. */
  after?: string;
  filter?: ThingFilter;
  /** The first hop goes through these relations only. */
  relations?: string[];
  /** As what each is told. */
  thing: Projection<Thing>;
  /** Whether to count the neighbours by relation. */
  count: boolean;
}

interface Found {
  kind: string;
  things: unknown[];
  ties: unknown[][];
  leftOut: LeftOut[];
  more: boolean;
}

/** Further on, a picture is none any more, and each page takes longer than the one before. */
const maxNodes = 10_000;

/** What lies around a thing, as it is reached from one of this kind; undefined when there is none. One round trip. */
async function loadPage(
  graph: Graph,
  registry: Registry,
  { of, depth, filter, relations, thing, edge, leftOut }: Request,
  { told, end }: { told: number; end: number },
  kind: string,
): Promise<Found | undefined> {
  // Who names the relations wants whatever they lead to.
  const wanted = relations ? (filter?.kind ?? registry.entities.map((entity) => entity.kind)) : filter?.kind;
  const { edges, kinds, walked } = buildTraversal(registry, [kind], { ...filter, kind: wanted });
  const { predicate, parameters: asked } = buildCondition(registry, 'Thing', { ...filter, kind: kinds });
  const parameters: Parameters = { ...asked, of, told, end, walked };
  const bind = createParamBinder(parameters);
  const through = relations && bind(directedEdges(registry, kind, relations).map(({ type, out }) => [type, out]));

  /** One hop on from the things found last, which are the last of `nodes`. Nothing is reached through a theme, place, document or decision. */
  const hop = (_: unknown, level: number) => `
    CALL (nodes, last) {
      UNWIND range(0, size(last) - 1) AS place
      WITH nodes, place, last[place] AS f WHERE ${level === 0 ? 'true' : 'f.kind IN $walked'}
      ${restrictedNeighboursClause('f')}
      MATCH (f)-[r:${edges.join('|')}]-(n:Thing)
      WHERE ${through && level === 0 ? `[type(r), startNode(r) = f] IN ${through} AND ` : ''}${visibilityFilter('n', 'veiled')} AND NOT n IN nodes AND ${predicate}
      WITH n, min(place) AS place, count(r) AS ties
      WITH n, place, ties ORDER BY place, ties DESC, COUNT { (n)--() } DESC, n.id LIMIT $end + 1
      RETURN collect(n) AS found
    }
    WITH kind, nodes, found[..$end + 1 - size(nodes)] AS last WITH kind, nodes + last AS nodes, last`;
  const [page] = await graph.read<Found>(
    `MATCH (s:Thing {id: $of}) WHERE ${visibilityFilter('s')} WITH s.kind AS kind, [s] AS nodes, [s] AS last
     ${Array.from({ length: depth }, hop).join('')}
     WITH kind, nodes[..$end] AS nodes, nodes[$told..$end] AS fresh, size(nodes) > $end AS more
     CALL (fresh) { UNWIND fresh AS n ${thing.toCypher('n', bind, 'told')} RETURN collect(told) AS things }
     ${edgesClause(edge, edges, told !== 0)}
     ${omittedClause(leftOut, edges, predicate)}
     RETURN kind, things, ties, leftOut, more`,
    parameters,
  );
  return page;
}

/** What lies around a thing, nearest first, `limit` nodes at a time; what is left out is counted. */
export async function loadNeighbourhood(
  graph: Graph,
  registry: Registry,
  language: LanguageCode,
  request: Request,
): Promise<Neighbourhood> {
  const { of, limit, after, filter, relations, thing, count, edge } = request;
  if (filter?.text != null)
    throw invalid('Leave `text` out of this filter: search first, then ask for the neighbourhood of what you found.');
  const [told, middle] = after === undefined ? [0, of] : parseCursor(after, neighbourhoodOrder);
  if (middle !== of) throw invalid(`This cursor goes on from "${middle}". Give it with the same question again.`);
  const end = Number(told) + limit;
  if (end > maxNodes)
    throw new ApiError(
      'TOO_COSTLY',
      `Around a thing, ${maxNodes} others are told at most. Ask with a filter, or through one of its relations.`,
    );
  const missing = () => notFound(`There is no thing with the id "${of}".`);
  const seenFromA = async (kind: string) => {
    const page = await loadPage(graph, registry, request, { told: Number(told), end }, kind);
    if (!page) throw missing();
    return page;
  };
  // By most relations an edge is known only with the kind of the thing.
  const [known] = relations
    ? await graph.read<{ kind: string }>(
        `MATCH (n:Thing {id: $of}) WHERE ${visibilityFilter('n')} RETURN n.kind AS kind`,
        {
          of,
        },
      )
    : traversableKinds(registry).map((kind) => ({ kind }));
  if (!known) throw missing();
  // Around an actor or an initiative, as most are, this is all; other edges lead away from something else.
  const first = await seenFromA(known.kind);
  const isSo = first.kind === known.kind || traversableKinds(registry).includes(first.kind);
  const page = isSo ? first : await seenFromA(first.kind);
  return Object.assign(new Neighbourhood(), {
    nodes: page.things.map((one) => thing.fromRow(one as never)),
    edges: edge ? page.ties.map((tie) => edge.fromRow(tie)) : [],
    leftOut: page.leftOut,
    next: page.more ? toCursor(neighbourhoodOrder, [end, of]) : undefined,
    relations: count ? await countRelations(graph, registry, language, { of, kind: page.kind, filter }) : undefined,
  });
}

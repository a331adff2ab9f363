import type { PageArgs } from '#schema/answers/page.ts';
import type { ThingFilter, ThingOrder } from '#schema/answers/filter.ts';
import type { Registry } from '#schema/model.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import type { Graph } from './connection.ts';
import { type Count, facetsOf, facetsQuery } from './facets.ts';
import { conditionOf } from './filter.ts';
import { shown } from './load.ts';
import { nameOrder, pageOf, windowOf } from './paging.ts';
import { type Properties, thingOf } from './record.ts';
import { visibleCount } from './visible.ts';

/** What a caller wants of a list: which things, in what order, which page, and whether to count them. */
export interface ListRequest {
  /** The name of an entity, or of an interface. */
  label: string;
  filter?: ThingFilter;
  order?: ThingOrder;
  /** By how well the words of the filter match, best first, instead of by `order`. */
  ranked?: boolean;
  page: PageArgs;
  count: boolean;
  /** The fields to divide by; all of them when not said; none at all: false. */
  facets: readonly string[] | boolean;
}

/** What to order by: how cursors of this order are marked, and its Cypher. A thing without it comes last going up. */
function orderOf({ order, ranked }: ListRequest, language: LanguageCode) {
  if (ranked) return { mark: 'ranked', expression: '-round(score, 4)', down: false };
  const field = order?.field ?? 'NAME';
  const expression = {
    NAME: `n.sort_${language}`,
    START: `coalesce(n.from, '~')`,
    DUE: `coalesce(n.dueDay, '~')`,
    CONFIRMED: `coalesce(n.confirmedDay, '~')`,
    UPDATED: `coalesce(n.updated, '~')`,
  }[field];
  return { mark: field === 'NAME' ? nameOrder(language) : field, expression, down: order?.direction === 'DESC' };
}

/** A page of things with their count and facets under the same filter, in one round trip. */
export async function list(graph: Graph, registry: Registry, language: LanguageCode, request: ListRequest) {
  const { match, where, open, parameters } = conditionOf(registry, request.label, request.filter);
  const { mark, expression, down } = orderOf(request, language);
  const window = windowOf(request.page, mark);
  const descending = down !== window.backwards;
  const [than, order] = descending ? ['<', ' DESC'] : ['>', ''];
  const from = window.from ? `WHERE key ${than} $key OR (key = $key AND n.id ${than} $at)` : '';
  const found = `${match} WHERE ${where}`;
  // Planning a condition takes longer than meeting it: who is found is asked once, and counted, divided and ordered
  // from there. Without one, the database counts and orders by its own indexes.
  const keep = request.facets !== false || (request.count && !open);
  const total = keep ? 'size(kept)' : request.count ? visibleCount(request.label) : 'null';
  const query = `
    CALL () { ${keep ? `${found} RETURN collect(n) AS kept` : 'RETURN [] AS kept'} }
    CALL (kept) { RETURN ${total} AS total }
    CALL (kept) { ${keep && !open && !request.ranked ? 'UNWIND kept AS n' : found} WITH n, ${expression} AS key ${from} ORDER BY key${order}, n.id${order} LIMIT $limit
      RETURN collect({thing: ${shown('n')}, key: key}) AS rows }
    ${request.facets ? facetsQuery(language, request.facets) : 'CALL () { RETURN [] AS facets }'}
    RETURN rows, total, facets`;
  const [answer] = await graph.read<{
    rows: { thing: Properties; key: string | number }[];
    total: number | null;
    facets: Count[];
  }>(query, {
    ...parameters,
    limit: window.limit,
    key: window.from?.[0] ?? null,
    at: window.from?.[1] ?? null,
  });
  const page = pageOf(
    answer!.rows,
    window,
    ({ thing, key: place }) => [place, String(thing.id)],
    ({ thing }) => thingOf(registry.entity(thing.kind as string), thing),
  );
  const counted = facetsOf(answer!.facets, registry, language, request.label);
  return { ...page, totalCount: answer!.total ?? 0, counted };
}

import type { PageArgs } from '#schema/answers/page.ts';
import type { ThingFilter, ThingOrder } from '#schema/answers/filter.ts';
import type { Registry } from '#schema/model.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { type Count, facetsOf, facetsQuery } from './facets.ts';
import { conditionOf } from './filter.ts';
import { Page, nameOrder, windowOf } from './pagination.ts';
import type { Thing } from '#schema/thing.ts';
import { type Told, binding } from './projection.ts';
import { lookWhetherWithheld, visibleCount } from './visibilityFilter.ts';

/** What a caller wants of a list: which things, in what order, which page, and whether to count them. */
export interface ListRequest {
  /** The name of an entity, or of an interface. */
  label: string;
  filter?: ThingFilter;
  order?: ThingOrder;
  /** By how well the words of the filter match, best first, instead of by `order`. */
  ranked?: boolean;
  page: PageArgs;
  /** Whether to count them, and whether to tell them or only to count and divide. */
  total: boolean;
  rows: boolean;
  /** As what each is told. */
  thing: Told<Thing>;
  /** The fields to divide by; all of them when not said; none at all: false. */
  facets: readonly string[] | boolean;
}

/** What to order by: how cursors of this order are marked, and its Cypher. A thing without it comes last going up. */
function orderOf({ order, ranked }: ListRequest, language: LanguageCode) {
  if (ranked) return { mark: 'ranked', key: '-round(score, 4)', down: false, byName: false };
  const field = order?.field ?? 'NAME';
  const key = {
    NAME: `n.sort_${language}`,
    START: `coalesce(n.from, '~')`,
    DUE: `coalesce(n.dueDay, '~')`,
    CONFIRMED: `coalesce(n.confirmedDay, '~')`,
    UPDATED: `coalesce(n.updated, '~')`,
  }[field];
  const byName = field === 'NAME';
  return { mark: byName ? nameOrder(language) : field, key, down: order?.direction === 'DESC', byName };
}

/** A page of things with their count and facets under the same filter, in one round trip. */
export async function list(graph: Graph, registry: Registry, language: LanguageCode, request: ListRequest) {
  const { found, open, parameters } = conditionOf(registry, request.label, request.filter);
  const order = orderOf(request, language);
  const window = windowOf(request.page, order.mark);
  const [than, down] = order.down !== window.backwards ? ['<', ' DESC'] : ['>', ''];
  const isKept = request.facets !== false || (request.total && !open);
  const keyed = `WITH n, ${order.key} AS key`;
  // Planning a condition takes longer than meeting it: who is found is asked once, and counted, divided and ordered
  // from there. Without one, the database counts and orders by its own indexes.
  const kept = `${found} ${request.rows ? keyed : 'WITH n, null AS key'} RETURN collect(n) AS kept, collect(key) AS keys`;
  const [begun, key] = isKept
    ? ['UNWIND range(0, size(kept) - 1) AS place WITH kept[place] AS n, keys[place] AS key WHERE true', 'key']
    : [found, order.key];
  const bounds = [
    begun,
    // What makes an index of names an order.
    !isKept && order.byName && `${key} IS NOT NULL AND n.id IS NOT NULL`,
    // The bound of the key alone lets an index begin there; an OR would let the database look through that of the ids too.
    window.from && `${key} ${than}= $key AND CASE WHEN ${key} = $key THEN n.id ${than} $at ELSE true END`,
  ].filter(Boolean);
  const rows = `${bounds.join(' AND ')} WITH n, ${key} AS key ORDER BY key${down}, n.id${down} LIMIT $limit
      ${request.thing.cypher('n', binding(parameters), 'told')} RETURN collect([told, key]) AS rows`;
  const total = isKept ? 'size(kept)' : request.total ? visibleCount(request.label) : 'null';
  const query = [
    (isKept || request.rows) && lookWhetherWithheld,
    isKept && `CALL (withheld) { ${kept} }`,
    request.rows && `CALL (${isKept ? 'kept, keys' : 'withheld'}) { ${rows} }`,
    request.facets && facetsQuery(language, request.facets),
    `RETURN ${request.rows ? 'rows' : '[] AS rows'}, ${total} AS total, ${request.facets ? 'facets' : '[] AS facets'}`,
  ]
    .filter(Boolean)
    .join('\n');
  const [answer] = await graph.read<{
    rows: [thing: unknown[], key: string | number][];
    total: number | null;
    facets: Count[];
  }>(query, {
    ...parameters,
    limit: window.limit,
    key: window.from?.[0] ?? null,
    at: window.from?.[1] ?? null,
  });
  const page = new Page(
    answer!.rows,
    window,
    ([thing, place]) => [place, String(thing[0])],
    ([thing]) => request.thing.answer(thing as never),
  );
  const counted = facetsOf(answer!.facets, registry, language, request.label);
  return Object.assign(page, { totalCount: answer!.total ?? 0, counted });
}

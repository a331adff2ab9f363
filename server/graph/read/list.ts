import type { ThingFilter, ThingOrder } from '#schema/answers/filter.ts';
import type { PageArgs, Searched } from '#schema/answers/page.ts';
import type { Registry } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import type { Where } from '#schema/where.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { checkFilterIds, checkOrder } from './checkFilter.ts';
import {
  type FacetCount,
  buildFacetsClause,
  buildKindCountsClause,
  checkFacets,
  countsOnlyKinds,
  toFacets,
} from './facets.ts';
import { findMatches } from '#server/search/findMatches.ts';
import { buildCondition } from './filter.ts';
import { Page, nameOrder, toPageWindow } from './pagination.ts';
import { type Projection, createParamBinder } from './projection.ts';
import { type EvidenceRow, evidenceClause, toBeginnings, toEvidence, unknownWordsClause } from './searchMatch.ts';
import { anyRestrictedClause, visibleCount } from './visibilityFilter.ts';

/** What is requested of a list. */
export interface ListRequest {
  /** The name of an entity or an interface. */
  label: string;
  filter?: ThingFilter;
  where?: Where;
  order?: ThingOrder;
  /** Orders by the score of the text search, best first, instead of by `order`. */
  ranked?: boolean;
  page: PageArgs;
  /** Whether the count and the rows are requested. */
  total: boolean;
  rows: boolean;
  thing: Projection<Thing>;
  /** The fields to count by; true for all, false for none. */
  facets: readonly string[] | boolean;
  /** Whether what a text matches, and its words that match nothing, are requested. */
  matched?: boolean;
  unknownWords?: boolean;
}

/** The name of an order, which its cursors contain, and its Cypher. Things without a value are last when ascending. */
function buildOrder({ order, ranked }: ListRequest, language: LanguageCode) {
  if (ranked) return { name: 'ranked', key: '-round(score, 4)', descending: false, byName: false };
  const field = order?.field ?? 'NAME';
  const key = {
    NAME: `n.sort_${language}`,
    START: `coalesce(n.from, '~')`,
    DUE: `coalesce(n.dueDay, '~')`,
    CONFIRMED: `coalesce(n.confirmedDay, '~')`,
    UPDATED: `coalesce(n.updated, '~')`,
  }[field];
  const byName = field === 'NAME';
  return { name: byName ? nameOrder(language) : field, key, descending: order?.direction === 'DESC', byName };
}

/** If fewer things match all words of a search, those that match fewer words follow them. */
const enoughResults = 5;

/** Loads a page of things with their count and facets under the same filter, in one round trip. */
export async function loadList(graph: Graph, registry: Registry, language: LanguageCode, request: ListRequest) {
  const { match, isUnfiltered, parameters, references, reading } = buildCondition(
    registry,
    request.label,
    request.filter,
    {
      enough: request.ranked ? enoughResults : 1,
      where: request.where,
    },
  );
  checkOrder(registry, request.label, request.order);
  checkFacets(request.facets);
  const isExplained = reading !== undefined && request.matched === true;
  const findsUnknown = reading !== undefined && request.unknownWords === true;
  const order = buildOrder(request, language);
  const window = toPageWindow(request.page, order.name);
  const [comparison, direction] = order.descending !== window.backwards ? ['<', ' DESC'] : ['>', ''];
  // Planning a filter takes longer than applying it: it stands in the statement once, and its matches are counted,
  // grouped and sorted from a list. Without a filter, Neo4j counts and sorts by its own indexes.
  // A score is relative to all records, and changes with every write: a page of a search starts after the present score
  // of the row that its cursor names.
  const continuesSearch = request.ranked === true && window.from !== null;
  const hasStoredCounts = isUnfiltered && countsOnlyKinds(request.facets);
  const isCollected = !isUnfiltered && (request.facets !== false || request.total || continuesSearch);
  const withKey = request.rows ? `WITH n, ${order.key} AS key` : 'WITH n, null AS key';
  const collectMatches = `${match} ${withKey} RETURN collect(n) AS matches, collect(key) AS keys`;
  const [source, key] = isCollected
    ? [
        `UNWIND range(0, size(matches) - 1) AS i WITH matches[i] AS n, keys[i] AS key${continuesSearch ? ', present' : ''} WHERE true`,
        'key',
      ]
    : [match, order.key];
  const from = continuesSearch ? 'present' : '$key';
  const findPresent = continuesSearch
    ? 'WITH *, coalesce(head([i IN range(0, size(matches) - 1) WHERE matches[i].id = $id | keys[i]]), $key) AS present'
    : '';
  const conditions = [
    source,
    // Lets the planner take the order from the index of names.
    !isCollected && order.byName && `${key} IS NOT NULL AND n.id IS NOT NULL`,
    // A range on the key alone starts an index seek; with an OR, the planner would scan the index of ids as well.
    window.from &&
      `${key} ${comparison}= ${from} AND CASE WHEN ${key} = ${from} THEN n.id ${comparison} $id ELSE true END`,
  ].filter(Boolean);
  const rows = `${findPresent} ${conditions.join(' AND ')} WITH n, ${key} AS key ORDER BY key${direction}, n.id${direction} LIMIT $limit
      ${request.thing.toCypher('n', createParamBinder(parameters), 'thing')}
      ${isExplained ? evidenceClause : ''} RETURN collect([thing, key${isExplained ? ', evidence' : ''}]) AS rows`;
  if (isExplained) parameters.beginnings = toBeginnings(reading);
  const total = isCollected ? 'size(matches)' : request.total ? visibleCount(request.label) : 'null';
  const cypher = [
    (isCollected || request.rows || (request.facets && !hasStoredCounts)) && anyRestrictedClause,
    isCollected && `CALL (anyRestricted) { ${collectMatches} }`,
    request.rows && `CALL (${isCollected ? 'matches, keys' : 'anyRestricted'}) { ${rows} }`,
    findsUnknown && unknownWordsClause,
    request.facets &&
      (hasStoredCounts
        ? buildKindCountsClause(registry, request.label)
        : buildFacetsClause(
            registry,
            language,
            request.label,
            request.facets,
            isUnfiltered ? { unfiltered: match } : 'matches',
          )),
    `RETURN ${request.rows ? 'rows' : '[] AS rows'}, ${total} AS total, ${request.facets ? 'facets' : '[] AS facets'}, ${findsUnknown ? 'unknown' : '[] AS unknown'}`,
  ]
    .filter(Boolean)
    .join('\n');
  const [result] = await graph.read<{
    rows: [thing: unknown[], key: string | number, evidence?: EvidenceRow][];
    total: number | null;
    facets: FacetCount[];
    /** Positions in the words of the text. */
    unknown: number[];
  }>(cypher, {
    ...parameters,
    limit: window.limit,
    key: window.from?.[0] ?? null,
    id: window.from?.[1] ?? null,
  });
  if (result!.rows.length === 0 && !result!.total) await checkFilterIds(graph.read, registry, references);
  const page = new Page(
    result!.rows,
    window,
    ([thing, sortKey]) => [sortKey, String(thing[0])],
    ([thing]) => request.thing.fromRow(thing as never),
    ([, , evidence], node) => ({
      matched:
        reading && evidence
          ? findMatches(
              registry.entity(node.kind),
              toEvidence(evidence),
              [...reading.words, ...reading.optional],
              language,
            )
          : [],
    }),
  );
  const counted = toFacets(result!.facets, registry, language, request.label);
  const searched: Searched = {
    unknownWords: result!.unknown.map((at) => reading!.words[at]!.spelling),
    searchPeriod: reading?.date,
  };
  return Object.assign(page, { totalCount: result!.total ?? 0, counted, ...searched });
}

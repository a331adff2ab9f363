import { isEdgeKey } from '#web/graph/drawnGraph.ts';
import type { Selection } from '#web/graph/selection.ts';

/** A node whose neighbours are loaded: all of them, or those of one relation, up to `limit`. */
export interface Expansion {
  id: string;
  relation: string;
  limit: number;
}

/** Filters by several values, with the same names in the URL and the API. */
export const filterFields = ['currentStatus', 'status', 'theme', 'place', 'country', 'institutionType'] as const;
export type FilterField = (typeof filterFields)[number];

/** The state of the page, kept in its URL. */
export interface Exploration extends Record<FilterField, string[]> {
  /** Shows the most connected things of the whole graph. */
  overview: boolean;
  /** Ids that the exploration starts from. */
  startIds: string[];
  depth: number;
  expansions: Expansion[];
  /** The two ends of a path; `to` is empty until it is selected. */
  path: [from: string, to: string] | null;
  hiddenIds: string[];
  hiddenKinds: string[];
  /** Shows initiatives as edges between the actors that share them (a projection to actors). */
  fold: boolean;
  /** In the projection: also joins actors that share what does not count as cooperation. */
  everyPair: boolean;
  /** EDTF; empty for any time. */
  period: string;
  /** Includes what has no date. */
  undated: boolean;
  selection: Selection | null;
  table: 'things' | 'edges';
  sort: string;
}

export const pageSize = 24;

const parseExpansion = (text: string): Expansion => {
  const [id = '', relation = '', limit] = text.split('*');
  return { id, relation, limit: Math.min(500, Math.max(1, Number(limit) || pageSize)) };
};
const formatExpansion = ({ id, relation, limit }: Expansion) =>
  [id, relation, limit === pageSize ? '' : limit].join('*').replace(/\*+$/, '');

const parseSelection = (text: string): Selection | null =>
  text ? { type: isEdgeKey(text) ? 'edge' : 'node', id: text } : null;

const unique = (values: readonly string[]) => [...new Set(values.filter(Boolean))];

export function parseExploration(searchParams: URLSearchParams): Exploration {
  const all = (name: string) => unique(searchParams.getAll(name));
  const get = (name: string) => searchParams.get(name) ?? '';
  const [from = '', to = ''] = get('path').split('..');
  return {
    overview: get('whole') === 'yes',
    startIds: all('of'),
    depth: Math.min(3, Math.max(1, Number(get('depth')) || 1)),
    expansions: all('open').map(parseExpansion),
    path: from ? [from, to] : null,
    hiddenIds: all('hide'),
    hiddenKinds: all('off'),
    fold: get('fold') === 'yes',
    everyPair: get('pairs') === 'all',
    ...(Object.fromEntries(filterFields.map((field) => [field, all(field)])) as Record<FilterField, string[]>),
    period: get('period'),
    undated: get('undated') === 'true',
    selection: parseSelection(get('selected')),
    // Links of version 0.1 contain 'ties'.
    table: ['edges', 'ties'].includes(get('table')) ? 'edges' : 'things',
    sort: get('sort'),
  };
}

type SearchParameters = Record<string, string | readonly string[] | null>;

const serializers: { [Name in keyof Exploration]: (value: Exploration[Name]) => SearchParameters } = {
  overview: (overview) => ({ whole: overview ? 'yes' : null }),
  startIds: (startIds) => ({ of: startIds }),
  depth: (depth) => ({ depth: depth > 1 ? String(depth) : null }),
  expansions: (expansions) => ({ open: expansions.map(formatExpansion) }),
  path: (path) => ({ path: path && path.join('..') }),
  hiddenIds: (hiddenIds) => ({ hide: hiddenIds }),
  hiddenKinds: (hiddenKinds) => ({ off: hiddenKinds }),
  fold: (fold) => ({ fold: fold ? 'yes' : null }),
  everyPair: (everyPair) => ({ pairs: everyPair ? 'all' : null }),
  ...(Object.fromEntries(
    filterFields.map((field) => [field, (values: string[]) => ({ [field]: values })]),
  ) as unknown as Record<FilterField, (values: string[]) => SearchParameters>),
  period: (period) => ({ period }),
  undated: (undated) => ({ undated: undated ? 'true' : null }),
  selection: (selection) => ({ selected: selection?.id ?? null }),
  table: (table) => ({ table: table === 'edges' ? table : null }),
  sort: (sort) => ({ sort }),
};

/** The search parameters that a change sets or removes. */
export const toSearchParameters = (change: Partial<Exploration>): SearchParameters =>
  Object.assign(
    {},
    ...Object.entries(change).map(([name, value]) => serializers[name as keyof Exploration](value as never)),
  );

/** The change that removes all filters. */
export const clearedFilters: Partial<Exploration> = {
  ...Object.fromEntries(filterFields.map((field) => [field, []])),
  period: '',
  undated: false,
};

export const isEmpty = ({ overview, startIds, expansions, path }: Exploration) =>
  !overview && startIds.length === 0 && expansions.length === 0 && !path;

/** Expands a node, or one of its relations; an expanded one loads its next page. */
export function addExpansion(expansions: readonly Expansion[], id: string, relation = ''): Expansion[] {
  const existing = expansions.find((expansion) => expansion.id === id && expansion.relation === relation);
  if (!existing) return [...expansions, { id, relation, limit: pageSize }];
  return expansions.map((expansion) =>
    expansion === existing ? { ...expansion, limit: expansion.limit + pageSize } : expansion,
  );
}

export const removeExpansion = (expansions: readonly Expansion[], id: string, relation = '') =>
  expansions.filter((expansion) => expansion.id !== id || expansion.relation !== relation);

/** Removes a start, with its expansions. */
export const removeStart = ({ startIds, expansions }: Pick<Exploration, 'startIds' | 'expansions'>, id: string) => ({
  startIds: startIds.filter((startId) => startId !== id),
  expansions: expansions.filter((expansion) => expansion.id !== id),
});

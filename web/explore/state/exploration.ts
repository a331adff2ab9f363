/** Something that was opened: its neighbours, or those of one relation, so many at a time. */
export interface Expansion {
  id: string;
  relation: string;
  limit: number;
}

/** What is explored: the whole state of the page, as its address says it. */
export interface Exploration {
  /** The whole picture: the most connected of all. */
  overview: boolean;
  startIds: string[];
  depth: number;
  expansions: Expansion[];
  /** The two ends of a path; while the second is not chosen yet, it is empty. */
  path: [from: string, to: string] | null;
  hiddenIds: string[];
  /** Kinds that are switched off. */
  hiddenKinds: string[];
  /** Initiatives are folded into links between actors. */
  fold: boolean;
  status: string[];
  theme: string[];
  place: string[];
  period: string;
  /** A thing, or a line between two. */
  selected: string;
  table: 'things' | 'ties';
  sort: string;
}

export const pageSize = 24;

const parseExpansion = (text: string): Expansion => {
  const [id = '', relation = '', limit] = text.split('*');
  return { id, relation, limit: Math.min(500, Math.max(1, Number(limit) || pageSize)) };
};
const formatExpansion = ({ id, relation, limit }: Expansion) =>
  [id, relation, limit === pageSize ? '' : limit].join('*').replace(/\*+$/, '');

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
    status: all('status'),
    theme: all('theme'),
    place: all('place'),
    period: get('period'),
    selected: get('selected'),
    table: get('table') === 'ties' ? 'ties' : 'things',
    sort: get('sort'),
  };
}

type SearchParameters = Record<string, string | readonly string[] | null>;

const serializers: { [Name in keyof Exploration]: (value: Exploration[Name]) => SearchParameters } = {
  overview: (whole) => ({ whole: whole ? 'yes' : null }),
  startIds: (of) => ({ of }),
  depth: (depth) => ({ depth: depth > 1 ? String(depth) : null }),
  expansions: (open) => ({ open: open.map(formatExpansion) }),
  path: (path) => ({ path: path && path.join('..') }),
  hiddenIds: (hide) => ({ hide }),
  hiddenKinds: (off) => ({ off }),
  fold: (fold) => ({ fold: fold ? 'yes' : null }),
  status: (status) => ({ status }),
  theme: (theme) => ({ theme }),
  place: (place) => ({ place }),
  period: (period) => ({ period }),
  selected: (selected) => ({ selected }),
  table: (table) => ({ table: table === 'ties' ? table : null }),
  sort: (sort) => ({ sort }),
};

/** A change of the exploration as parameters of the address. */
export const toSearchParameters = (change: Partial<Exploration>): SearchParameters =>
  Object.assign(
    {},
    ...Object.entries(change).map(([name, value]) => serializers[name as keyof Exploration](value as never)),
  );

export const isEmpty = ({ overview, startIds, expansions, path }: Exploration) =>
  !overview && startIds.length === 0 && expansions.length === 0 && !path;

/** Opens a thing, or one of its relations; what is open already shows its next portion. */
export function addExpansion(open: readonly Expansion[], id: string, relation = ''): Expansion[] {
  const existing = open.find((expansion) => expansion.id === id && expansion.relation === relation);
  if (!existing) return [...open, { id, relation, limit: pageSize }];
  return open.map((expansion) =>
    expansion === existing ? { ...expansion, limit: expansion.limit + pageSize } : expansion,
  );
}

export const removeExpansion = (open: readonly Expansion[], id: string, relation = '') =>
  open.filter((expansion) => expansion.id !== id || expansion.relation !== relation);

/** What was asked for by name is so no more, nor is what was opened of it. */
export const removeStart = ({ startIds, expansions }: Pick<Exploration, 'of' | 'open'>, id: string) => ({
  of: startIds.filter((startId) => startId !== id),
  open: expansions.filter((expansion) => expansion.id !== id),
});

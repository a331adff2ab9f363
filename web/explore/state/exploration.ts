/** Something that was opened: its neighbours, or those of one relation, so many at a time. */
export interface Opening {
  id: string;
  relation: string;
  limit: number;
}

/** What is explored: the whole state of the page, as its address says it. */
export interface Exploration {
  /** The whole picture: the most connected of all. */
  whole: boolean;
  of: string[];
  depth: number;
  open: Opening[];
  /** The two ends of a path; while the second is not chosen yet, it is empty. */
  path: [from: string, to: string] | null;
  hidden: string[];
  /** Kinds that are switched off. */
  off: string[];
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

export const portion = 24;

const openingOf = (text: string): Opening => {
  const [id = '', relation = '', limit] = text.split('*');
  return { id, relation, limit: Math.min(500, Math.max(1, Number(limit) || portion)) };
};
const textOf = ({ id, relation, limit }: Opening) =>
  [id, relation, limit === portion ? '' : limit].join('*').replace(/\*+$/, '');

const unique = (values: readonly string[]) => [...new Set(values.filter(Boolean))];

export function explorationOf(address: URLSearchParams): Exploration {
  const all = (name: string) => unique(address.getAll(name));
  const one = (name: string) => address.get(name) ?? '';
  const [from = '', to = ''] = one('path').split('..');
  return {
    whole: one('whole') === 'yes',
    of: all('of'),
    depth: Math.min(3, Math.max(1, Number(one('depth')) || 1)),
    open: all('open').map(openingOf),
    path: from ? [from, to] : null,
    hidden: all('hide'),
    off: all('off'),
    fold: one('fold') === 'yes',
    status: all('status'),
    theme: all('theme'),
    place: all('place'),
    period: one('period'),
    selected: one('selected'),
    table: one('table') === 'ties' ? 'ties' : 'things',
    sort: one('sort'),
  };
}

type Written = Record<string, string | readonly string[] | null>;

const writers: { [Name in keyof Exploration]: (value: Exploration[Name]) => Written } = {
  whole: (whole) => ({ whole: whole ? 'yes' : null }),
  of: (of) => ({ of }),
  depth: (depth) => ({ depth: depth > 1 ? String(depth) : null }),
  open: (open) => ({ open: open.map(textOf) }),
  path: (path) => ({ path: path && path.join('..') }),
  hidden: (hide) => ({ hide }),
  off: (off) => ({ off }),
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
export const written = (change: Partial<Exploration>): Written =>
  Object.assign(
    {},
    ...Object.entries(change).map(([name, value]) => writers[name as keyof Exploration](value as never)),
  );

export const isEmpty = ({ whole, of, open, path }: Exploration) =>
  !whole && of.length === 0 && open.length === 0 && !path;

/** Opens a thing, or one of its relations; what is open already shows its next portion. */
export function opened(open: readonly Opening[], id: string, relation = ''): Opening[] {
  const before = open.find((one) => one.id === id && one.relation === relation);
  if (!before) return [...open, { id, relation, limit: portion }];
  return open.map((one) => (one === before ? { ...one, limit: one.limit + portion } : one));
}

export const closed = (open: readonly Opening[], id: string, relation = '') =>
  open.filter((one) => one.id !== id || one.relation !== relation);

/** What was asked for by name is so no more, nor is what was opened of it. */
export const left = ({ of, open }: Pick<Exploration, 'of' | 'open'>, id: string) => ({
  of: of.filter((one) => one !== id),
  open: open.filter((one) => one.id !== id),
});

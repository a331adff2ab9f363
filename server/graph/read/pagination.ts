import type { PageArgs, PageInfo } from '#schema/answers/page.ts';
import { invalid } from '#server/errors.ts';

/** A place in an ordered list: the value it is ordered by and, to tell equals apart, the id. */
export type Position = readonly [key: string | number, id: string];

/** How cursors of a list in the order of names are marked: each language has an order of its own. */
export const nameOrder = (language: string) => `NAME.${language}`;

/** The cursor of a place in a list of this order. */
export const cursorOf = (order: string, position: Position) =>
  Buffer.from(JSON.stringify([order, ...position])).toString('base64url');

/** Orders whose places are told by a number. */
export const around = 'around';
const byNumber = ['ranked', around];

/** The place that a cursor of this order stands for. Throws INVALID when it is none. */
export function placeAt(cursor: string, order: string): Position {
  try {
    const [mark, key, id, more] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const ordered = typeof key === 'string' || (typeof key === 'number' && byNumber.includes(order));
    if (mark === order && ordered && typeof id === 'string' && more === undefined) return [key, id];
  } catch {
    // Told below, like every other cursor that this list did not give.
  }
  throw invalid(
    `"${cursor.slice(0, 40)}" is not a cursor of this list in this order. Give back a cursor as it was given, or leave it out to start anew.`,
  );
}

/** A page as the database needs it: one row more than asked tells whether there is more. */
export interface Window {
  order: string;
  limit: number;
  from: Position | null;
  backwards: boolean;
}

const largest = 500;

/** Reads first/after or last/before. Throws INVALID when they don't go together or are out of bounds. */
export function windowOf({ first, after, last, before }: PageArgs, order: string, usual = 50): Window {
  if (first != null && last != null) throw invalid('Ask for `first` or for `last`, not both.');
  if (last == null && before != null && after != null)
    throw invalid('Use `after` with `first`, or `before` with `last`.');
  if (first != null && before != null) throw invalid('`before` goes with `last`; with `first`, use `after`.');
  if (last != null && after != null) throw invalid('`after` goes with `first`; with `last`, use `before`.');
  const size = first ?? last ?? usual;
  if (size < 0 || size > largest)
    throw invalid(`A page has 0 to ${largest} rows; ${size} were asked. Go on with the cursor of the last row.`);
  const backwards = last != null || before != null;
  const cursor = backwards ? before : after;
  return { order, limit: size + 1, from: cursor == null ? null : placeAt(cursor, order), backwards };
}

/**
 * The connection of the rows found for a window: at most its limit, nearest to its start first. Edges and cursors are
 * made only for who asks for them: an answer may have thousands of pages.
 */
export class Page<R, T> {
  readonly nodes: T[];
  private readonly kept: R[];
  private readonly more: boolean;
  constructor(
    rows: R[],
    private readonly window: Window,
    private readonly position: (row: R) => Position,
    node: (row: R) => T,
  ) {
    this.more = rows.length >= window.limit;
    this.kept = rows.slice(0, window.limit - 1);
    if (window.backwards) this.kept.reverse();
    this.nodes = this.kept.map(node);
  }

  get edges() {
    const { kept, nodes, window, position } = this;
    return kept.map((row, at) => ({
      node: nodes[at]!,
      get cursor() {
        return cursorOf(window.order, position(row));
      },
    }));
  }

  get pageInfo(): PageInfo {
    const { kept, more, window, position } = this;
    const { order, from, backwards } = window;
    return {
      hasNextPage: backwards ? from !== null : more,
      hasPreviousPage: backwards ? more : from !== null,
      get startCursor() {
        return kept.length > 0 ? cursorOf(order, position(kept[0]!)) : undefined;
      },
      get endCursor() {
        return kept.length > 0 ? cursorOf(order, position(kept.at(-1)!)) : undefined;
      },
    };
  }
}

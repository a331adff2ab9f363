import type { PageArgs, PageInfo } from '#schema/answers/page.ts';
import { invalid } from '#server/errors.ts';

/** A position in an ordered list: the value that it is ordered by, and the id that breaks ties. */
export type CursorPosition = readonly [key: string | number, id: string];

/** The order by name, which differs by language; cursors contain it. */
export const nameOrder = (language: string) => `NAME.${language}`;

export const toCursor = (order: string, position: CursorPosition) =>
  Buffer.from(JSON.stringify([order, ...position])).toString('base64url');

/** Orders with numeric keys. */
export const neighbourhoodOrder = 'around';
const numericOrders = ['ranked', 'changes', neighbourhoodOrder];

/** Throws INVALID for a cursor of another list or order. */
export function parseCursor(cursor: string, order: string): CursorPosition {
  try {
    const [cursorOrder, key, id, rest] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isKey = typeof key === 'string' || (typeof key === 'number' && numericOrders.includes(order));
    if (cursorOrder === order && isKey && typeof id === 'string' && rest === undefined) return [key, id];
  } catch {
    // Not base64 or not JSON: rejected below.
  }
  throw invalid(
    `"${cursor.slice(0, 40)}" is not a cursor of this list in this order. Pass a cursor unchanged, or omit it to start at the beginning.`,
  );
}

/** A page as it is queried. The limit is one row above the page size, to know whether there are more. */
export interface PageWindow {
  order: string;
  limit: number;
  from: CursorPosition | null;
  backwards: boolean;
}

const defaultPageSize = 50;
const maxPageSize = 500;

/** Reads first/after or last/before. Throws INVALID for other combinations and for a size out of bounds. */
export function toPageWindow({ first, after, last, before }: PageArgs, order: string): PageWindow {
  if (first != null && last != null) throw invalid('Use either `first` or `last`, not both.');
  if (last == null && before != null && after != null)
    throw invalid('Use `after` with `first`, or `before` with `last`.');
  if (first != null && before != null) throw invalid('Use `before` with `last`, and `after` with `first`.');
  if (last != null && after != null) throw invalid('Use `after` with `first`, and `before` with `last`.');
  const size = first ?? last ?? defaultPageSize;
  if (size < 0 || size > maxPageSize)
    throw invalid(
      `\`${last == null ? 'first' : 'last'}\` must be between 0 and ${maxPageSize}, not ${size}. Use cursors to load more.`,
    );
  const backwards = last != null || before != null;
  const cursor = backwards ? before : after;
  return { order, limit: size + 1, from: cursor == null ? null : parseCursor(cursor, order), backwards };
}

/**
 * A Relay connection of the rows read for a window, in the order they were read. Edges and cursors are created only
 * when requested: one response may contain thousands of pages.
 */
export class Page<Row, Node> {
  readonly nodes: Node[];
  private readonly rows: Row[];
  private readonly hasMore: boolean;
  constructor(
    rows: Row[],
    private readonly window: PageWindow,
    private readonly toPosition: (row: Row) => CursorPosition,
    toNode: (row: Row) => Node,
    /** Further fields of the edge of a row. */
    private readonly toEdge: (row: Row, node: Node) => object = () => ({}),
  ) {
    this.hasMore = rows.length >= window.limit;
    this.rows = rows.slice(0, window.limit - 1);
    if (window.backwards) this.rows.reverse();
    this.nodes = this.rows.map(toNode);
  }

  get edges() {
    const { rows, nodes, window, toPosition, toEdge } = this;
    return rows.map((row, index) => ({
      ...toEdge(row, nodes[index]!),
      node: nodes[index]!,
      get cursor() {
        return toCursor(window.order, toPosition(row));
      },
    }));
  }

  get pageInfo(): PageInfo {
    const { rows, hasMore, window, toPosition } = this;
    const { order, from, backwards } = window;
    return {
      hasNextPage: backwards ? from !== null : hasMore,
      hasPreviousPage: backwards ? hasMore : from !== null,
      get startCursor() {
        return rows.length > 0 ? toCursor(order, toPosition(rows[0]!)) : undefined;
      },
      get endCursor() {
        return rows.length > 0 ? toCursor(order, toPosition(rows.at(-1)!)) : undefined;
      },
    };
  }
}

import type { CrossingsQuery, Dimension, HeadFragment } from '#web/api/operations.ts';

/** A matrix as it is shown: rows and columns in order, and the count of every crossing, gaps being 0. */
export interface Grid {
  rows: readonly HeadFragment[];
  columns: readonly HeadFragment[];
  /** The largest count of a crossing. */
  largest: number;
  totalCount: number;
  count(row: HeadFragment, column: HeadFragment): number;
}

/** Years follow each other; everything else stays the fullest first. */
const sortHeads = (dimension: Dimension, heads: readonly HeadFragment[]) =>
  dimension === 'YEAR' ? heads.toSorted((a, b) => a.key.localeCompare(b.key)) : heads;

export function createGrid(matrix: CrossingsQuery['matrix'], axes: { rows: Dimension; columns: Dimension }): Grid {
  const { rows, columns, cells, totalCount } = matrix;
  const counts = new Map(cells.map((cell) => [JSON.stringify([cell.row, cell.column]), cell.count]));
  return {
    rows: sortHeads(axes.rows, rows),
    columns: sortHeads(axes.columns, columns),
    largest: Math.max(1, ...cells.map(({ count }) => count)),
    totalCount,
    count: (row, column) => counts.get(JSON.stringify([row.key, column.key])) ?? 0,
  };
}

/** How full a crossing is, in five steps: few differ much from none, many little from more. */
export const toHeat = (count: number, largest: number) =>
  count === 0 ? 0 : Math.max(1, Math.ceil(5 * Math.sqrt(count / largest)));

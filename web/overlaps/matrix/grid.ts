import type { CrossingsQuery, Dimension, MatrixHeaderFragment } from '#web/api/operations.ts';

/** A matrix in display order, with the count of every cell. Empty cells have 0. */
export interface Grid {
  rows: readonly MatrixHeaderFragment[];
  columns: readonly MatrixHeaderFragment[];
  largest: number;
  totalCount: number;
  count(row: MatrixHeaderFragment, column: MatrixHeaderFragment): number;
}

/** Years are chronological. Other dimensions keep the order of the API, largest first. */
const sortHeads = (dimension: Dimension, heads: readonly MatrixHeaderFragment[]) =>
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

/** The shade of a cell, 0 to 5, on a square-root scale. */
export const toHeat = (count: number, largest: number) =>
  count === 0 ? 0 : Math.max(1, Math.ceil(5 * Math.sqrt(count / largest)));

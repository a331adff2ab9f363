import type { Grid } from './grid.ts';
import type { MatrixHeaderFragment } from '#web/api/operations.ts';

export interface Gap {
  row: MatrixHeaderFragment;
  column: MatrixHeaderFragment;
}

/**
 * Finds the most remarkable empty cells: those with the highest expected count if rows and columns were independent.
 * Each row and column appears once, to avoid repetition.
 */
export function findGaps({ rows, columns, totalCount, count }: Grid, maxGaps = 3): Gap[] {
  const expected = ({ row, column }: Gap) => (row.count * column.count) / Math.max(1, totalCount);
  const isDated = ({ key }: MatrixHeaderFragment) => key !== 'undated';
  const all = rows
    .filter(isDated)
    .flatMap((row) => columns.filter(isDated).map((column) => ({ row, column })))
    .filter((gap) => count(gap.row, gap.column) === 0 && expected(gap) >= 1)
    .sort((a, b) => expected(b) - expected(a));
  const shown: Gap[] = [];
  for (const gap of all) {
    if (shown.length === maxGaps) break;
    if (shown.every(({ row, column }) => row !== gap.row && column !== gap.column)) shown.push(gap);
  }
  return shown;
}

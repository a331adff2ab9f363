import type { Grid } from './grid.ts';
import type { HeadFragment } from '#web/api/operations.ts';

export interface Gap {
  row: HeadFragment;
  column: HeadFragment;
}

/**
 * The gaps that matter: empty crossings of full rows with full columns, where one would expect the most if what
 * and where had nothing to do with each other. Each row and each column is told once: others would say the same again.
 */
export function findGaps({ rows, columns, totalCount, count }: Grid, maxGaps = 3): Gap[] {
  const expected = ({ row, column }: Gap) => (row.count * column.count) / Math.max(1, totalCount);
  const all = rows
    .flatMap((row) => columns.map((column) => ({ row, column })))
    .filter((gap) => count(gap.row, gap.column) === 0 && expected(gap) >= 1)
    .sort((a, b) => expected(b) - expected(a));
  const shown: Gap[] = [];
  for (const gap of all) {
    if (shown.length === maxGaps) break;
    if (shown.every(({ row, column }) => row !== gap.row && column !== gap.column)) shown.push(gap);
  }
  return shown;
}

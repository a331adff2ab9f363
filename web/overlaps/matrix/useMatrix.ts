import { useMemo } from 'react';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { toDirectoryField } from './dimensions.ts';
import { createGrid } from './grid.ts';
import { type HeadFragment, CrossingsDocument } from '#web/api/operations.ts';
import { useAxes } from './useAxes.ts';
import { useFilters } from '#web/overlaps/useFilters.ts';

/** So many rows and columns are shown at first, and again with every "more". */
const pageSize = 25;

/** What the API tells at most. */
export const maxHeads = 1000;

/** The matrix that the address asks for, and where its cells lead. */
export function useMatrix() {
  const { filters, get, set } = useFilters();
  const { rows, columns, filter } = useAxes();
  const toLimit = (name: 'moreRows' | 'moreColumns') => Math.min(pageSize * (1 + (Number(get(name)) || 0)), maxHeads);
  const variables = { rows, columns, filter, firstRows: toLimit('moreRows'), firstColumns: toLimit('moreColumns') };
  const answer = useApiQuery(CrossingsDocument, variables);
  const matrix = answer.data?.matrix;
  const grid = useMemo(() => matrix && createGrid(matrix, { rows, columns }), [matrix, rows, columns]);
  const more = (name: 'moreRows' | 'moreColumns') =>
    set({ [name]: String((Number(get(name)) || 0) + 1) }, { replace: true });
  return {
    rows,
    columns,
    answer,
    matrix,
    grid,
    more,
    /** The list of the initiatives that a head or a cell counts: the directory, narrowed the same way. */
    buildListUrl(row: HeadFragment | null, column: HeadFragment | null) {
      const cellFilters = {
        ...(row && { [toDirectoryField(rows)]: row.key }),
        ...(column && { [toDirectoryField(columns)]: column.key }),
      };
      return buildUrl('/directory', { ...filters, ...cellFilters });
    },
  };
}
export type ShownMatrix = ReturnType<typeof useMatrix>;

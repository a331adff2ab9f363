import { useMemo } from 'react';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { toDirectoryField } from './dimensions.ts';
import { createGrid } from './grid.ts';
import { type MatrixHeaderFragment, CrossingsDocument } from '#web/api/operations.ts';
import { useAxes } from './useAxes.ts';
import { useFilters } from '#web/overlaps/useFilters.ts';

/** Rows and columns loaded at first, and added by each "more". */
const pageSize = 25;

/** The limit of the API. */
export const maxHeads = 1000;

/** The matrix of the URL, and the lists its cells link to. */
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
    /** URL of the directory, filtered to the initiatives that a head or cell counts. */
    buildListUrl(row: MatrixHeaderFragment | null, column: MatrixHeaderFragment | null) {
      const cellFilters = {
        ...(row && { [toDirectoryField(rows)]: row.key }),
        ...(column && { [toDirectoryField(columns)]: column.key }),
      };
      return buildUrl('/directory', { ...filters, ...cellFilters });
    },
  };
}
export type ShownMatrix = ReturnType<typeof useMatrix>;

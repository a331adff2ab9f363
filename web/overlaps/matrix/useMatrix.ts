import { useMemo } from 'react';
import { pageWith } from '#web/app/routing/useRoute.ts';
import { useAnswer } from '#web/api/useApiQuery.ts';
import { fieldOf } from './dimensions.ts';
import { gridOf } from './grid.ts';
import { type HeadFragment, CrossingsDocument } from '#web/api/operations.ts';
import { useAxes } from './useAxes.ts';
import { useWishes } from '#web/overlaps/useFilters.ts';

/** So many rows and columns are shown at first, and again with every "more". */
const part = 25;

/** What the API tells at most. */
export const most = 1000;

/** The matrix that the address asks for, and where its cells lead. */
export function useMatrix() {
  const { wishes, get, set } = useWishes();
  const { rows, columns, filter } = useAxes();
  const shown = (name: 'moreRows' | 'moreColumns') => Math.min(part * (1 + (Number(get(name)) || 0)), most);
  const variables = { rows, columns, filter, firstRows: shown('moreRows'), firstColumns: shown('moreColumns') };
  const answer = useAnswer(CrossingsDocument, variables);
  const matrix = answer.data?.matrix;
  const grid = useMemo(() => matrix && gridOf(matrix, { rows, columns }), [matrix, rows, columns]);
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
    listOf(row: HeadFragment | null, column: HeadFragment | null) {
      const own = { ...(row && { [fieldOf(rows)]: row.key }), ...(column && { [fieldOf(columns)]: column.key }) };
      return pageWith('/directory', { ...wishes, ...own });
    },
  };
}
export type ShownMatrix = ReturnType<typeof useMatrix>;

import { parseAxes } from './dimensions.ts';
import { useFilters } from '#web/overlaps/useFilters.ts';

/** What the rows and columns are, and what the matrix is narrowed to. */
export function useAxes() {
  const { filter, get } = useFilters();
  return { ...parseAxes(get('rows'), get('columns')), filter };
}
export type MatrixAxes = ReturnType<typeof useAxes>;

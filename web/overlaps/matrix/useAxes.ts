import { parseAxes } from './dimensions.ts';
import { useFilters } from '#web/overlaps/useFilters.ts';

/** The dimensions of the matrix and its filter, from the URL. */
export function useAxes() {
  const { filter, get } = useFilters();
  return { ...parseAxes(get('rows'), get('columns')), filter };
}
export type MatrixAxes = ReturnType<typeof useAxes>;

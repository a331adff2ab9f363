import { axesOf } from './dimensions.ts';
import { useWishes } from '#web/overlaps/useFilters.ts';

/** What the rows and columns are, and what the matrix is narrowed to. */
export function useAxes() {
  const { filter, get } = useWishes();
  return { ...axesOf(get('rows'), get('columns')), filter };
}
export type Axes = ReturnType<typeof useAxes>;

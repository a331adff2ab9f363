import { useMemo } from 'react';
import { nonEmpty } from '#web/api/nonEmpty.ts';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import type { Kind, Status, ThingFilter } from '#web/api/operations.ts';

/** Filters of both views. They have the same names in the URL, the directory and the API. */
export const filterFields = ['theme', 'place', 'actor', 'kind', 'status', 'period'] as const;
export type FilterField = (typeof filterFields)[number];
export type Filters = Record<FilterField, string[]>;

/** Removes the row shown on narrow screens and the rows and columns added by "more" from the URL. */
export const resetMatrixPaging = { moreRows: null, moreColumns: null, row: null };

const toThingFilter = ({ theme, place, actor, kind, status, period }: Filters): ThingFilter => ({
  theme: nonEmpty(theme),
  place: nonEmpty(place),
  actor: nonEmpty(actor),
  kind: nonEmpty<Kind>(kind),
  status: nonEmpty<Status>(status),
  period: period[0],
});

/** The filters and the view in the URL, and how to change them. */
export function useFilters() {
  const { all, get, set } = useSearchParameters();
  return useMemo(() => {
    const filters = Object.fromEntries(filterFields.map((field) => [field, all(field).filter(Boolean)])) as Filters;
    return {
      filters,
      filter: toThingFilter(filters),
      view: get('view') === 'matrix' ? ('matrix' as const) : ('pairs' as const),
      get,
      set,
      /** Sets filters, and resets the paging that belongs to the former ones. */
      setFilters: (changes: Partial<Record<FilterField, string | readonly string[] | null>>) =>
        set({ ...changes, first: null, ...resetMatrixPaging }),
    };
  }, [all, get, set]);
}

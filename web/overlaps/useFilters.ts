import { useMemo } from 'react';
import { nonEmpty } from '#web/api/nonEmpty.ts';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import type { CurrentStatus, InstitutionType, Kind, Status, ThingFilter } from '#web/api/operations.ts';
import { toInterval } from '#web/domain/period/parsePeriod.ts';

/** Filters of both views. They have the same names in the URL, the directory and the API. */
export const filterFields = [
  'theme',
  'place',
  'country',
  'actor',
  'kind',
  'institutionType',
  'currentStatus',
  'status',
  'period',
] as const;
export type FilterField = (typeof filterFields)[number];
/** `undated` is a switch beside the period. */
export type Filters = Record<FilterField | 'undated', string[]>;
const parameterNames = [...filterFields, 'undated'] as const;

/** Removes the row shown on narrow screens and the rows and columns added by "more" from the URL. */
export const resetMatrixPaging = { moreRows: null, moreColumns: null, row: null };

const toThingFilter = (filters: Filters): ThingFilter => ({
  theme: nonEmpty(filters.theme),
  place: nonEmpty(filters.place),
  country: nonEmpty(filters.country),
  actor: nonEmpty(filters.actor),
  kind: nonEmpty<Kind>(filters.kind),
  institutionType: nonEmpty<InstitutionType>(filters.institutionType),
  currentStatus: nonEmpty<CurrentStatus>(filters.currentStatus),
  status: nonEmpty<Status>(filters.status),
  period: toInterval(filters.period[0]),
  // Alone it would select what has no date.
  undated: (filters.period.length > 0 && filters.undated[0] === 'true') || undefined,
});

/** The filters and the view in the URL, and how to change them. */
export function useFilters() {
  const { all, get, set } = useSearchParameters();
  return useMemo(() => {
    const filters = Object.fromEntries(parameterNames.map((field) => [field, all(field).filter(Boolean)])) as Filters;
    return {
      filters,
      filter: toThingFilter(filters),
      view: get('view') === 'matrix' ? ('matrix' as const) : ('pairs' as const),
      get,
      set,
      /** Sets filters, and resets the paging that belongs to the former ones. */
      setFilters: (changes: Partial<Record<keyof Filters, string | readonly string[] | null>>) =>
        set({ ...changes, first: null, after: null, ...resetMatrixPaging }),
    };
  }, [all, get, set]);
}

import { useMemo } from 'react';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { KindDescription } from '#web/domain/vocabulary/vocabulary.ts';
import type { Direction, OrderField, ThingFilter } from '#web/api/operations.ts';
import { parseSort } from '#web/ui/table/sorting.ts';
import { type Field, type FilterValues, toThingFilter, listKinds, parseFilterValues } from './filters/filter.ts';

const rowsPerPage = 50;
const orders: readonly OrderField[] = ['NAME', 'START', 'DUE', 'CONFIRMED', 'UPDATED'];

export interface Listing {
  filterValues: FilterValues;
  kinds: readonly KindDescription[];
  filter: ThingFilter;
  /** The filter without one of its fields. */
  without(field: Field | 'kind'): ThingFilter;
  order: { field: OrderField; direction: Direction };
  page: { first?: number; after?: string; last?: number; before?: string };
  /** Changes filters or order; both return to the first page. */
  change(
    parameters: Partial<Record<Field | 'kind' | 'sort', string | readonly string[] | null>>,
    typing?: boolean,
  ): void;
  goToPage(to: { after: string } | { before: string } | null): void;
}

/** The listing in the URL, and the functions that change it. */
export function useListing(): Listing {
  const parameters = useSearchParameters();
  const vocabulary = useVocabulary();
  // By value: equal kinds must keep the same query.
  const selected = parameters.all('kind').join(' ');
  const kinds = useMemo(() => listKinds(selected.split(' '), vocabulary), [selected, vocabulary]);
  return useMemo(() => {
    const { get, set } = parameters;
    const filterValues = parseFilterValues(parameters);
    const { column, descending } = parseSort(get('sort').toUpperCase(), 'NAME', orders);
    const [after, before] = [get('after'), get('before')];
    return {
      filterValues,
      kinds,
      filter: toThingFilter(filterValues, kinds),
      without: (field) => toThingFilter(filterValues, kinds, field),
      order: { field: column, direction: descending ? 'DESC' : 'ASC' },
      page: before ? { last: rowsPerPage, before } : { first: rowsPerPage, ...(after && { after }) },
      change: (changes, typing) => set({ ...changes, after: null, before: null }, { replace: typing }),
      goToPage: (to) => set({ after: null, before: null, ...to }),
    };
  }, [parameters, kinds]);
}

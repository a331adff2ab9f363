import { useMemo } from 'react';
import { useParameters } from '#web/app/routing/useSearchParameters.ts';
import type { Kind, Status, ThingFilter } from '#web/api/operations.ts';

/** What both views can be narrowed by. The address, the directory and the API call them by the same names. */
export const fields = ['theme', 'place', 'actor', 'kind', 'status', 'period'] as const;
export type Field = (typeof fields)[number];
export type Wishes = Record<Field, string[]>;

const some = <Value extends string>(list: readonly string[]) => (list.length > 0 ? ([...list] as Value[]) : undefined);

const filterOf = ({ theme, place, actor, kind, status, period }: Wishes): ThingFilter => ({
  theme: some(theme),
  place: some(place),
  actor: some(actor),
  kind: some<Kind>(kind),
  status: some<Status>(status),
  period: period[0],
});

/** What the address asks of this page, and how to ask for something else. */
export function useWishes() {
  const { all, get, set } = useParameters();
  return useMemo(() => {
    const wishes = Object.fromEntries(fields.map((field) => [field, all(field).filter(Boolean)])) as Wishes;
    return {
      wishes,
      filter: filterOf(wishes),
      view: get('view') === 'matrix' ? ('matrix' as const) : ('pairs' as const),
      get,
      set,
      /** Another filter: what was shown of the last one is not of it. */
      narrow: (changes: Partial<Record<Field, string | readonly string[] | null>>) =>
        set({ ...changes, first: null, row: null, more: null }),
    };
  }, [all, get, set]);
}

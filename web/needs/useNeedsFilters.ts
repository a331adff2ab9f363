import { useMemo } from 'react';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';

export const needsFilterFields = ['theme', 'place', 'actor'] as const;
export type NeedsFilterField = (typeof needsFilterFields)[number];

/** The filters in the URL, one thing each: `/needs?theme=asylum&place=mexico&actor=comar`. */
export function useNeedsFilters() {
  const { get, set } = useSearchParameters();
  return useMemo(() => {
    const filters = Object.fromEntries(needsFilterFields.map((field) => [field, get(field)])) as Record<
      NeedsFilterField,
      string
    >;
    return { filters, setFilters: (changes: Partial<Record<NeedsFilterField, string | null>>) => set(changes) };
  }, [get, set]);
}

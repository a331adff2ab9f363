import { useApiQuery } from '#web/api/useApiQuery.ts';
import { type ThingFilter, UndatedCountDocument } from '#web/api/operations.ts';

/** How many things match a filter but for its period, because they have no date; 0 without a period. */
export function useUndatedCount(filter: ThingFilter): number {
  const undated = { ...filter, period: undefined, undated: true };
  const { data } = useApiQuery(UndatedCountDocument, { filter: undated }, { skip: !filter.period });
  return filter.period ? (data?.things.totalCount ?? 0) : 0;
}

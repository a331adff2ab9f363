import { useMemo } from 'react';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { type ThingFilter, FacetsDocument } from '#web/api/operations.ts';
import { narrowToKinds } from '#web/directory/query.ts';
import type { Listing } from '#web/directory/useListing.ts';

/** How long the list is under a filter, and how it divides by some fields. */
export function useCounts({ kinds }: Listing, filter: ThingFilter, by: readonly string[], { skip = false } = {}) {
  const document = useMemo(() => narrowToKinds(FacetsDocument, kinds), [kinds]);
  return useApiQuery(document, { filter, fields: [...by] }, { skip: skip || kinds.length === 0 });
}

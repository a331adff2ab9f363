import { useMemo } from 'react';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { type ThingFilter, FacetsDocument } from '#web/api/operations.ts';
import { narrowToKinds } from '#web/directory/rowsQuery.ts';
import type { Listing } from '#web/directory/useListing.ts';

/** A list of thousands of actors is no choice: they come by links, and are not counted. */
const uncounted = ['actor'];

/** Total and facets of the list under a filter. */
export function useCounts({ kinds }: Listing, filter: ThingFilter, by: readonly string[], { skip = false } = {}) {
  const document = useMemo(() => narrowToKinds(FacetsDocument, kinds), [kinds]);
  return useApiQuery(
    document,
    { filter, fields: by.filter((field) => !uncounted.includes(field)) },
    { skip: skip || kinds.length === 0 },
  );
}

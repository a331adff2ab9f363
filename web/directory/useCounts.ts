import { useMemo } from 'react';
import { useAnswer } from '#web/api/useAnswer.ts';
import { type ThingFilter, FacetsDocument } from './Facets.graphql.ts';
import { askedOf } from './question.ts';
import type { Listing } from './useListing.ts';

/** How long the list is under a filter, and how it divides by some fields. */
export function useCounts({ kinds }: Listing, filter: ThingFilter, by: readonly string[], { skip = false } = {}) {
  const document = useMemo(() => askedOf(FacetsDocument, kinds), [kinds]);
  return useAnswer(document, { filter, fields: [...by] }, { skip: skip || kinds.length === 0 });
}

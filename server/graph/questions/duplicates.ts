import type { Registry } from '#schema/model.ts';
import { buildCondition } from '#server/graph/read/filter.ts';
import type { PairQuery } from './pairs.ts';

/** The possible duplicates among the actors of a kind, or all. Pairs reviewed as UNSURE come last, those as DIFFERENT never. */
export const buildDuplicateQuery = (registry: Registry, kind: string | undefined): PairQuery => ({
  label: 'Actor',
  condition: buildCondition(registry, 'Actor', kind ? { kind: [kind as never] } : undefined),
  isByText: false,
  last: 'UNSURE',
  omitted: 'DIFFERENT',
});

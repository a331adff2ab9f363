import type { Verdict } from '#schema/answers/overlap.ts';
import type { ThingFilter } from '#schema/answers/filter.ts';
import type { Registry } from '#schema/model.ts';
import { buildCondition } from '#server/graph/read/filter.ts';
import type { PairQuery } from './pairs.ts';

/** The overlaps of initiatives that both are under a filter. Pairs reviewed as DIFFERENT come last. */
export const buildOverlapQuery = (
  registry: Registry,
  filter: ThingFilter | undefined,
  verdict: readonly Verdict[] | undefined,
): PairQuery => ({
  label: 'Initiative',
  condition: buildCondition(registry, 'Initiative', filter),
  isByText: filter?.text != null,
  ...(verdict && { pairCondition: 'o.verdict IN $verdict', pairParameters: { verdict } }),
  last: 'DIFFERENT',
});

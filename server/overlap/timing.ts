import { addMonths } from '#server/proposal/days.ts';

/** The position of one period relative to another. NEAR: less than `nearMonths` before or after it. */
export type Timing = 'OVERLAPS' | 'NEAR' | 'BEFORE' | 'AFTER' | 'UNKNOWN';

const nearMonths = 12;

/** Where `period` lies relative to `reference`. Days are ISO; a single known day stands for both ends. */
export function compareTiming(
  reference: { from: string; to: string },
  period: { from?: string | null; to?: string | null },
): Timing {
  const [from, to] = [period.from ?? period.to, period.to ?? period.from];
  if (!from || !to) return 'UNKNOWN';
  if (to < reference.from) return addMonths(to, nearMonths) >= reference.from ? 'NEAR' : 'BEFORE';
  if (from > reference.to) return addMonths(reference.to, nearMonths) >= from ? 'NEAR' : 'AFTER';
  return 'OVERLAPS';
}

import { addMonths, yearsBetween } from '#schema/values/days.ts';
import type { Candidate } from './candidate.ts';

/**
 * Where an initiative lies in time, relative to a proposal. OVERLAPS: they share days, or it was last heard of less than
 * `nearMonths` before. ABANDONED: it was planned or begun, and given up. NEAR: it ended or starts within that time. ENDED: a source gives its end, longer before.
 * LAST_HEARD: last heard of longer before, outcome unknown. AFTER: it starts later. UNKNOWN: no source gives a date.
 */
export type Timing = 'ABANDONED' | 'OVERLAPS' | 'NEAR' | 'ENDED' | 'LAST_HEARD' | 'AFTER' | 'UNKNOWN';

const nearMonths = 12;
const openEnd = '9999-12-31';

type Dated = Pick<Candidate, 'from' | 'to' | 'status' | 'statusDate'>;

/** The day it ended, as far as a source gives it: announced things have not taken place for all we know. */
function findEnd({ to, status, statusDate }: Dated): string | null {
  const end = to === openEnd ? null : to;
  if (status === 'ENDED') return end ?? statusDate;
  if (status === 'UPCOMING') return null;
  // It was still going on after the end that was planned.
  return end && status !== null && statusDate && statusDate > end ? null : end;
}

export interface Placement {
  timing: Timing;
  /** Years from its end (ENDED), or from when it was last heard of (LAST_HEARD), to the proposal; 0 otherwise. */
  years: number;
}

/** Where an initiative lies relative to a period. Days are ISO. */
export function placeInTime(period: { from: string; to: string }, initiative: Dated): Placement {
  const { from, to, status, statusDate } = initiative;
  const at = (timing: Timing, earlier?: string): Placement => ({
    timing,
    years: earlier ? Math.max(0, yearsBetween(earlier, period.from)) : 0,
  });
  if (status === 'ABANDONED') return at('ABANDONED', statusDate ?? undefined);
  const start = from ?? to;
  if (start && start !== openEnd && start > period.to)
    return at(addMonths(period.to, nearMonths) >= start ? 'NEAR' : 'AFTER');
  const end = findEnd(initiative);
  if (end) {
    if (end >= period.from) return at('OVERLAPS');
    return addMonths(end, nearMonths) >= period.from ? at('NEAR') : at('ENDED', end);
  }
  const lastHeard = [statusDate, from, to === openEnd ? null : to]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);
  if (!lastHeard) return at('UNKNOWN');
  return addMonths(lastHeard, nearMonths) >= period.from ? at('OVERLAPS') : at('LAST_HEARD', lastHeard);
}

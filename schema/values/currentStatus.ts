import type { Label } from './language.ts';
import { createEnum, getEnum } from './enum.ts';
import { bounds } from './date.ts';
import { addMonths } from './days.ts';
import { never, period, span } from './period.ts';
import { Status } from './status.ts';

export const CurrentStatus = createEnum(
  'CurrentStatus',
  'Status of an initiative on the day of the request, as far as its sources reach.',
  {
    ...(getEnum(Status)!.labels as Record<Status, Label>),
    OUTCOME_UNKNOWN: { fr: 'suite inconnue', es: 'sin seguimiento conocido', en: 'outcome unknown' },
  },
);
export type CurrentStatus = keyof typeof CurrentStatus;

interface DatedFacts {
  /** Latest first. */
  statusHistory?: readonly { status: Status; date: string }[] | undefined;
  /** EDTF. */
  period?: string | undefined;
}

/** How long a statement is taken to hold when no source says until when. */
const monthsCurrent = 12;

/**
 * The last day on which the latest stated status can still be so. After it, the outcome is unknown: no source says that
 * what was announced took place, or that what was going on has ended. What ended or was given up stays so.
 */
export function findCurrentUntil({ statusHistory: [latest] = [], period: interval }: DatedFacts): string {
  const { start } = interval === undefined ? {} : period(interval);
  const { to } = interval === undefined ? {} : span(interval);
  const lastStart = start && bounds(start).last;
  const end = to === never ? undefined : to;
  if (!latest || latest.status === 'UNKNOWN') return end ?? lastStart ?? never;
  if (latest.status === 'ENDED' || latest.status === 'ABANDONED') return never;
  const stated = bounds(latest.date).last;
  const expected = latest.status === 'UPCOMING' ? (lastStart ?? end) : end;
  return expected && expected >= stated ? expected : addMonths(stated, monthsCurrent);
}

/** The status on a day. */
export function findCurrentStatus(facts: DatedFacts, today: string): CurrentStatus {
  const status = facts.statusHistory?.[0]?.status ?? 'UNKNOWN';
  return findCurrentUntil(facts) >= today ? status : 'OUTCOME_UNKNOWN';
}

/** The date of the latest statement of the status; without one, the latest date of the period. EDTF. */
export function findLastHeard({ statusHistory: [latest] = [], period: interval }: DatedFacts): string | undefined {
  if (latest) return latest.date;
  const { start, end } = interval === undefined ? {} : period(interval);
  return end ?? start;
}

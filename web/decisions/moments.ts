import type { Fact } from '#web/domain/vocabulary/facts.ts';
import type { Vocabulary } from '#web/domain/vocabulary/vocabulary.ts';
import { getDayRange } from '#web/ui/days.ts';
import { type DatedInitiative, getFactDate } from './datesQuery.ts';

/** A dated entry: an initiative, an agenda item, or a date of a kind (signed, in force, deadline). */
export interface Moment {
  key: string;
  thing: DatedInitiative;
  /** EDTF; null if unknown. */
  start: string | null;
  end: string | null;
  openEnded: boolean;
  /** The dated part, if it is not the initiative itself. */
  note?: string;
}

export const sections = ['upcoming', 'ongoing', 'started', 'past'] as const;
export type Section = (typeof sections)[number];

const createMoment = (thing: DatedInitiative, date: string, note: string): Moment => ({
  key: `${thing.id} ${note}`,
  thing,
  start: date,
  end: date,
  openEnded: false,
  note,
});

/** The dates of an initiative; those equal to a bound of its period are omitted. */
export function toMoments(thing: DatedInitiative, facts: readonly Fact[], vocabulary: Vocabulary): Moment[] {
  const { period } = thing;
  const periodDates = new Set([period?.start, period?.end]);
  const kindMoments = facts.flatMap((fact) => {
    const date = getFactDate(thing, fact);
    return date && !periodDates.has(date) ? [createMoment(thing, date, fact.field.label)] : [];
  });
  const agenda = 'agenda' in thing ? thing.agenda : [];
  const label = vocabulary.field(thing.kind, 'agenda')?.label;
  const agendaMoments = agenda.flatMap(({ date, text }) =>
    date ? [createMoment(thing, date, `${label} – ${text}`)] : [],
  );
  return [...(period ? [{ key: thing.id, thing, ...period }] : []), ...kindMoments, ...agendaMoments];
}

const getFirstDay = ({ start, end }: Moment) => getDayRange((start ?? end)!).first;

/** Section relative to today. `started`: with no known end, and nobody said what followed. */
export function getSection(moment: Moment, today: string): Section {
  const { start, end, openEnded } = moment;
  if (start && getDayRange(start).first > today) return 'upcoming';
  if (end && !openEnded) return getDayRange(end).last >= today ? 'ongoing' : 'past';
  const { currentStatus } = moment.thing;
  if (currentStatus === 'ENDED' || currentStatus === 'ABANDONED') return 'past';
  return currentStatus === 'ONGOING' || currentStatus === 'DORMANT' ? 'ongoing' : 'started';
}

/** Upcoming entries nearest first, others latest first. */
export function sortMoments(moments: readonly Moment[], section: Section): Moment[] {
  const direction = section === 'upcoming' ? 1 : -1;
  return moments.toSorted((a, b) => direction * getFirstDay(a).localeCompare(getFirstDay(b)));
}

export const getYear = ({ start, end }: Moment) => (start ?? end ?? '').slice(0, 4);

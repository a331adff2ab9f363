import type { Fact } from '#web/domain/vocabulary/facts.ts';
import type { Vocabulary } from '#web/domain/vocabulary/vocabulary.ts';
import { getDayRange } from '#web/ui/days.ts';
import { type DatedInitiative, getFactDate } from './query.ts';

/** Something with a date: an initiative, a point of an agenda, a date of a kind (signed, in force, deadline). */
export interface Moment {
  key: string;
  thing: DatedInitiative;
  /** EDTF. Of an end that is not known: null; of one that the source calls open: `openEnded`. */
  start: string | null;
  end: string | null;
  openEnded: boolean;
  /** What is dated, when it is not the initiative as a whole. */
  note?: string;
}

export const sections = ['toCome', 'now', 'begun', 'past'] as const;
export type Section = (typeof sections)[number];

const createMoment = (thing: DatedInitiative, date: string, note: string): Moment => ({
  key: `${thing.id} ${note}`,
  thing,
  start: date,
  end: date,
  openEnded: false,
  note,
});

/** What is dated of an initiative. A date that says what its period says already is not told twice. */
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

/** Before, on and after today. Of what began and has no known end nobody can say whether it goes on. */
export function getSection(moment: Moment, today: string): Section {
  const { start, end, openEnded } = moment;
  if (start && getDayRange(start).first > today) return 'toCome';
  if (openEnded || (end && getDayRange(end).last >= today)) return 'now';
  return end || moment.thing.status === 'ENDED' ? 'past' : 'begun';
}

/** What is to come nearest first, what is over latest first. */
export function sortMoments(moments: readonly Moment[], section: Section): Moment[] {
  const direction = section === 'toCome' ? 1 : -1;
  return moments.toSorted((a, b) => direction * getFirstDay(a).localeCompare(getFirstDay(b)));
}

/** The year under which a moment stands. */
export const getYear = ({ start, end }: Moment) => (start ?? end ?? '').slice(0, 4);

import { bounds } from '#schema/values/date.ts';
import { addMonths, dayBefore } from '#schema/values/days.ts';

/** First and last date, in the precision of the text, as schema/values/date.ts accepts them. */
export interface DateSpan {
  first: string;
  last: string;
}

/** A length of time: whole months, or days when it is shorter than one. */
export interface Duration {
  months: number;
  days: number;
}

export const firstDay = (date: string) => bounds(date).first;
export const lastDay = (date: string) => bounds(date).last;

const pad = (number: number) => String(number).padStart(2, '0');

export const toYear = (year: number) => String(year).padStart(4, '0');
/** A month of a year; it may lie before its first or after its last. */
export const toMonth = (year: number, month: number) =>
  `${toYear(year + Math.floor((month - 1) / 12))}-${pad(((((month - 1) % 12) + 12) % 12) + 1)}`;
export const toDay = (year: number, month: number, day: number) => `${toMonth(year, month)}-${pad(day)}`;

export function isDate(date: string): boolean {
  try {
    bounds(date);
    return true;
  } catch {
    return false;
  }
}

const isSeason = (date: string) => /^\d{4}-2[1-4]$/.test(date);

/** The season that holds a month. Winter belongs to the year it begins in. */
function toSeason(day: string): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return month < 3 ? `${toYear(year - 1)}-24` : `${toYear(year)}-2${Math.floor(month / 3)}`;
}

const addDays = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const add = (day: string, { months, days }: Duration) => addDays(addMonths(day, months), days);

/** A date so much later, in the same precision: a year after spring is spring. */
export function shift(date: string, duration: Duration): string {
  const day = add(firstDay(date), duration);
  if (isSeason(date)) return toSeason(day);
  return date.length === 4 && duration.months % 12 !== 0 ? day.slice(0, 7) : day.slice(0, date.length);
}

/**
 * The last date of what begins on a date and lasts so long: eighteen months from 2027-01 end in 2028-06. A season is too
 * vague to be counted inclusively: two years from spring end in spring.
 */
export function toEnd(start: string, duration: Duration): string {
  if (isSeason(start)) return shift(start, duration);
  const day = dayBefore(add(firstDay(start), duration));
  return start.length === 4 && duration.months % 12 !== 0 ? day.slice(0, 7) : day.slice(0, start.length);
}

import { dayBefore } from '#schema/values/days.ts';
import { firstDay, lastDay } from '#server/proposal/dates/edtf.ts';
import { anyOf, endsWith } from '#server/proposal/dates/dateWords.ts';
import { readDates } from '#server/proposal/dates/readDates.ts';

/** A date or period in a search. */
export interface ReadDate {
  /** EDTF interval, as filters take it. */
  interval: string;
  /** UTF-16 offsets of its words. */
  start: number;
  end: number;
}

const since = endsWith(anyOf('FROM', 'SINCE'));
const until = endsWith(anyOf('UNTIL'));
const priorTo = endsWith(anyOf('BEFORE'));

/**
 * The date that a search contains: a year, a month or season with its year, a day, a range. Several dates are read as the
 * period that they span; a month without a year is a word.
 */
export function readDate(text: string, today: string): ReadDate | undefined {
  const { folded, groups } = readDates(text, today);
  const dates = groups.filter(({ inherited }) => !inherited);
  const [first] = dates;
  if (!first) return undefined;
  const start = dates.map((date) => date.first).sort((a, b) => firstDay(a).localeCompare(firstDay(b)))[0]!;
  const end = dates.map((date) => date.last).sort((a, b) => lastDay(b).localeCompare(lastDay(a)))[0]!;
  const before = folded.slice(0, first.start);
  const isSingle = dates.length === 1 && !first.isRange;
  const interval =
    isSingle && since.test(before)
      ? `${start}/..`
      : isSingle && until.test(before)
        ? `/${end}`
        : isSingle && priorTo.test(before)
          ? `/${dayBefore(firstDay(start))}`
          : start === end
            ? start
            : `${start}/${end}`;
  return { interval, start: first.start, end: dates.at(-1)!.end };
}

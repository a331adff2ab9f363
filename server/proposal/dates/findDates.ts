import { dateForms } from './dateForms.ts';
import type { FoundDate } from './toDate.ts';

const compiled = dateForms.map(([source, toResult]) => ({ pattern: new RegExp(source, 'gu'), toResult }));

/** The dates in a folded text, in order, none within another. Bare numbers are included where they may be years. */
export function findDates(folded: string, today: string, isMonthFirst: boolean): FoundDate[] {
  const [todayYear, todayMonth] = today.split('-').map(Number) as [number, number];
  const now = { year: todayYear, month: todayMonth, isMonthFirst };
  const found = compiled.flatMap(({ pattern, toResult }) =>
    [...folded.matchAll(pattern)].flatMap((match): FoundDate[] => {
      const result = toResult({ ...match.groups, all: match[0] }, now);
      return result ? [{ ...result, start: match.index, end: match.index + match[0].length }] : [];
    }),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const dates: FoundDate[] = [];
  for (const date of found) if (date.start >= (dates.at(-1)?.end ?? 0)) dates.push(date);
  return dates;
}

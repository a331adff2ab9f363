import { getDayRange } from '#web/ui/days.ts';

interface Bounds {
  start: string | null;
  end: string | null;
}

/** A period of whole years as years, of whole months as months; any other as it is. */
export function coarsenPeriod<Period extends Bounds>(period: Period): Period {
  const { start, end } = period;
  if (!start || !end) return period;
  const [first, last] = [getDayRange(start).first, getDayRange(end).last];
  for (const length of [4, 7]) {
    const [from, to] = [first.slice(0, length), last.slice(0, length)];
    if (getDayRange(from).first === first && getDayRange(to).last === last) return { ...period, start: from, end: to };
  }
  return period;
}

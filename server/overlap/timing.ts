/** How two spans of ISO days lie to each other. */
export type Nearness = 'OVERLAPS' | 'NEAR' | 'BEFORE' | 'AFTER' | 'UNKNOWN';

/** The same day so many months later or earlier. */
export function monthsFrom(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

export const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const near = 12;

/** Where `there` lies, seen from `here`: overlapping, within twelve months, or further before or after. */
export function nearness(
  here: { from: string; to: string },
  there: { from?: string | null; to?: string | null },
): Nearness {
  const [from, to] = [there.from ?? there.to, there.to ?? there.from];
  if (!from || !to) return 'UNKNOWN';
  if (to < here.from) return monthsFrom(to, near) >= here.from ? 'NEAR' : 'BEFORE';
  if (from > here.to) return monthsFrom(here.to, near) >= from ? 'NEAR' : 'AFTER';
  return 'OVERLAPS';
}

export const yearsBetween = (earlier: string, later: string) =>
  (Date.parse(later) - Date.parse(earlier)) / (365.25 * 86_400_000);

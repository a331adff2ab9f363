/** Arithmetic of ISO days (yyyy-mm-dd). */

/** The same day so many months later or, when negative, earlier; the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

const dayMs = 86_400_000;

export const dayBefore = (day: string) => new Date(Date.parse(day) - dayMs).toISOString().slice(0, 10);

export const yearsBetween = (earlier: string, later: string) =>
  (Date.parse(later) - Date.parse(earlier)) / (365.25 * dayMs);

/** Today in UTC. */
export const getToday = () => new Date().toISOString().slice(0, 10);

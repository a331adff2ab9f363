/** First and last day of an EDTF date: 2014-06 is the whole of June. */
export function getDayRange(date: string): { first: string; last: string } {
  const [year = '', month, day] = date.split('-');
  if (day) return { first: date, last: date };
  const number = Number(month ?? 1);
  // Seasons: spring (21) begins in March; winter (24) ends in the next year.
  const [from, months] = number > 20 ? [(number - 21) * 3 + 3, 3] : [number, month ? 1 : 12];
  const at = (months: number, days: number) =>
    new Date(Date.UTC(Number(year), months - 1, days)).toISOString().slice(0, 10);
  return { first: at(from, 1), last: at(from + months, 0) };
}

/** Today in the reader's time zone. */
export function getToday(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

export const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

export const previousDay = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

import { getDayRange } from '#web/ui/days.ts';

interface Dated {
  /** EDTF; null if unknown. */
  start: string | null;
  end: string | null;
}

/** Whether something lies in a period (EDTF) at least in part. An unknown start or end may lie anywhere, as in the API. */
export function touchesPeriod({ start, end }: Dated, period: string): boolean {
  const [from = '', to = from] = period.split('/');
  const [firstDay, lastDay] = [start ? getDayRange(start).first : '0000', end ? getDayRange(end).last : '9999'];
  return (
    firstDay <= (to && to !== '..' ? getDayRange(to).last : '9999') &&
    lastDay >= (from ? getDayRange(from).first : '0000')
  );
}

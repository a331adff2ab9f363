import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { getDayRange, nextDay } from '#web/ui/days.ts';

/** An all-day event of a calendar file. */
export interface CalendarEntry {
  id: string;
  title: string;
  /** EDTF. Without `end`: that date alone. */
  start: string;
  end?: string | null;
  /** Whether `start` is a time limit: by June is by its last day. */
  isDeadline?: boolean;
  /** Lines of the description; empty ones are omitted. */
  lines: readonly string[];
  url: string;
  category?: string;
}

/** Writes an RFC 5545 calendar of all-day events; a month or a season spans all its days, a deadline the last. */
export function buildCalendar(name: string, entries: readonly CalendarEntry[], now = new Date()): string {
  const calendar = ical({
    name,
    prodId: '//Maillage//Decisions and dates//EN',
    scale: 'gregorian',
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, title, start, end, isDeadline, lines, url, category } of entries) {
    const { last } = getDayRange(end ?? start);
    calendar.createEvent({
      id: `${encodeURIComponent(id)}@maillage`,
      stamp: now,
      start: new Date(isDeadline ? last : getDayRange(start).first),
      // Exclusive: the first day after the event.
      end: new Date(nextDay(last)),
      allDay: true,
      summary: title,
      description: lines.filter(Boolean).join('\n'),
      url,
      categories: category ? [{ name: category }] : [],
      // Does not block the reader's time.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

import { nextDay, getDayRange } from '#web/ui/days.ts';

/** Something on a date, as a calendar takes it in. */
export interface CalendarEntry {
  id: string;
  title: string;
  /** EDTF; without an end: that date alone. */
  start: string;
  end?: string | null;
  /** What is known besides, a line each. */
  lines: readonly string[];
  url: string;
  category?: string;
}

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines of at most 75 octets; the next begins with a space. Characters stay whole. */
function folded(line: string): string {
  const octets = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let length = 0;
  for (const character of line) {
    const more = octets.encode(character).length;
    if (length + more > 75) {
      lines.push(current);
      current = ' ';
      length = 1;
    }
    current += character;
    length += more;
  }
  return [...lines, current].join('\r\n');
}

const compact = (day: string) => day.replaceAll('-', '');

function eventOf({ id, title, start, end, lines, url, category }: CalendarEntry, stamp: string): string[] {
  const last = getDayRange(end ?? start).last;
  return [
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(id)}@maillage`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(getDayRange(start).first)}`,
    // The end of an event of whole days is the first day on which it is over.
    `DTEND;VALUE=DATE:${compact(nextDay(last))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(lines.filter(Boolean).join('\n'))}`,
    `URL:${url}`,
    ...(category ? [`CATEGORIES:${escaped(category)}`] : []),
    // It says what happens, not that the reader is busy.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A calendar as RFC 5545 writes it: events of whole days, a month or a season as the days it has. */
export function buildCalendar(name: string, entries: readonly CalendarEntry[], now = new Date()): string {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Maillage//Decisions and dates//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventOf(entry, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

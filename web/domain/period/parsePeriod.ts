import { getDayRange, nextDay, previousDay } from '#web/ui/days.ts';
import dateWords from './dateWords.json' with { type: 'json' };
import { foldDate, parseDate } from './parseDate.ts';

/** What was typed, as an EDTF date or interval, or why it is none. */
export type ParsedPeriod =
  { period: string; problem?: undefined } | { period?: undefined; problem: 'unread' | 'reversed' };

const anyOf = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');

const interval = /^(\d{4}(?:-\d\d){0,2}|\.\.)?\/(\d{4}(?:-\d\d){0,2}|\.\.)?$/;
const oneSided = (['since', 'after', 'until', 'before'] as const).map(
  (side) => [side, new RegExp(`^(?:${anyOf(dateWords[side])}) (?<date>.+)$`)] as const,
);
const opening = new RegExp(`^(?:${anyOf(dateWords.rangeOpenings)}) `);
const joiner = new RegExp(` (?:${anyOf(dateWords.rangeJoiners)}) | ?[–—] ?| - |-| ?\\.\\. ?| ?/ ?`, 'g');
const part = new RegExp(
  `^(?:(?<ordinal>${anyOf(dateWords.ordinals.flat())}) ?)?(?<unit>${anyOf([...dateWords.quarter, ...dateWords.half])}) ?(?<number>[1-4])?(?: (?:${anyOf(dateWords.ignored)}))* (?<year>\\d{4})$`,
);

/** A quarter or a half of a year: T1 2014, first half of 2014. */
function parsePart(text: string): string | null {
  const groups = part.exec(text.replace(/^(?:le|el|the|la) /, ''))?.groups;
  if (!groups) return null;
  const { ordinal, unit, year } = groups as Record<'ordinal' | 'unit' | 'year', string>;
  const word = groups.number ?? ordinal;
  const number = dateWords.ordinals.findIndex((all) => all.includes(word)) + 1;
  const months = dateWords.quarter.includes(unit) ? 3 : 6;
  if (number < 1 || number > 12 / months || (groups.number && ordinal)) return null;
  const toMonth = (month: number) => `${year}-${String(month).padStart(2, '0')}`;
  return `${toMonth((number - 1) * months + 1)}/${toMonth(number * months)}`;
}

const isReversed = (start: string, end: string) => getDayRange(end).last < getDayRange(start).first;

/** The first date of a range, whose month and year may stand with the last one only: from 3 to 5 May 2014. */
function parseStart(text: string, end: string): string | null {
  const written = parseDate(text);
  if (written) return written;
  const day = /^(?:le |el |the )?(\d{1,2})(?:er|st|nd|rd|th|o|[°º])?$/.exec(text)?.[1];
  if (day) return end.length === 10 ? parseDate(`${end.slice(0, 8)}${day}`) : null;
  const year = Number(end.slice(0, 4));
  const [same, before] = [year, year - 1].map((each) => parseDate(`${text} ${each}`));
  // From November to February 2014.
  return same && isReversed(same, end) ? before! : same!;
}

function parseRange(text: string): ParsedPeriod | null {
  const range = text.replace(opening, '');
  for (const { index, 0: separator } of range.matchAll(joiner)) {
    const end = parseDate(range.slice(index + separator.length));
    const start = end && parseStart(range.slice(0, index), end);
    if (start) return isReversed(start, end) ? { problem: 'reversed' } : { period: `${start}/${end}` };
  }
  return null;
}

function parseOneSided(text: string): string | null {
  for (const [side, pattern] of oneSided) {
    const date = parseDate(pattern.exec(text)?.groups?.date ?? '');
    if (!date) continue;
    const isYear = date.length === 4;
    if (side === 'since') return `${date}/`;
    if (side === 'until') return `/${date}`;
    if (side === 'after') return `${isYear ? Number(date) + 1 : nextDay(getDayRange(date).last)}/`;
    return `/${isYear ? Number(date) - 1 : previousDay(getDayRange(date).first)}`;
  }
  return null;
}

/** The period of a URL for the API. What is not understood is left as it is: the API says what to write. */
export const toInterval = (text: string | undefined) => (text ? (parsePeriod(text).period ?? text) : undefined);

/**
 * Parses a date or a period as people type it in any of the three languages: 2013, septembre 2013, 15/09/2013,
 * otoño de 2013, T1 2014, 2013–2015, from March to June 2014, depuis 2014, or as EDTF.
 */
export function parsePeriod(typed: string): ParsedPeriod {
  const text = foldDate(typed);
  const [, start = '', end = ''] = interval.exec(text) ?? [];
  if (start || end) {
    const dates = [start, end].filter((date) => date && date !== '..');
    if (dates.length === 0 || dates.some((date) => !parseDate(date))) return { problem: 'unread' };
    if (dates.length === 2 && isReversed(start, end)) return { problem: 'reversed' };
    return { period: `${start === '..' ? '' : start}/${end}` };
  }
  const period = parseDate(text) ?? parsePart(text);
  if (period) return { period };
  const range = parseRange(text);
  if (range) return range;
  const open = parseOneSided(text);
  return open ? { period: open } : { problem: 'unread' };
}

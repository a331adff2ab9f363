import { describe, expect, test } from 'vitest';
import { buildCalendar } from '#web/decisions/calendar.ts';
import { nextDay, getDayRange } from '#web/ui/days.ts';
import { getState } from '#web/decisions/state.ts';

test.each([
  ['2014', '2014-01-01', '2014-12-31'],
  ['2014-02', '2014-02-01', '2014-02-28'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2014-12', '2014-12-01', '2014-12-31'],
  ['2014-06-05', '2014-06-05', '2014-06-05'],
  ['2014-21', '2014-03-01', '2014-05-31'],
  ['2014-24', '2014-12-01', '2015-02-28'],
])('%s is from %s to %s', (date, first, last) => {
  expect(getDayRange(date)).toEqual({ first, last });
});

test('the next day crosses months and years', () => {
  expect(nextDay('2015-12-31')).toBe('2016-01-01');
});

describe('the state of a decision', () => {
  const today = '2014-06-30';
  test.each([
    [{ done: true, due: '2014-01-01' }, 'done'],
    [{ done: null, due: '2014-05' }, 'late'],
    // The month is not over yet.
    [{ done: null, due: '2014-06' }, 'open'],
    [{ done: false, due: '2014-06-30' }, 'open'],
    [{ done: false, due: null }, 'noDate'],
  ] as const)('%o is %s', (decision, state) => {
    expect(getState(decision, today)).toBe(state);
  });
});

describe('a calendar', () => {
  const entry = {
    id: 'a-due',
    title: 'Réunir',
    start: '2014-10',
    lines: ['Échéance : octobre 2014', ''],
    url: 'http://h/thing/a',
  };
  const getLines = (text: string) => text.replace(/\r\n /g, '').split('\r\n');
  const now = new Date('2026-01-02T03:04:05Z');

  test('has a month from its first day to the exclusive end', () => {
    const lines = getLines(buildCalendar('Dates', [entry], now));
    expect(lines).toContain('DTSTART;VALUE=DATE:20141001');
    expect(lines).toContain('DTEND;VALUE=DATE:20141101');
    expect(lines).toContain('DTSTAMP:20260102T030405Z');
    expect(lines).toContain('DESCRIPTION:Échéance : octobre 2014');
  });

  test('has a deadline in a month or a year on its last day', () => {
    const [month, year] = ['2014-06', '2014'].map((start) =>
      getLines(buildCalendar('Dates', [{ ...entry, start, isDeadline: true }], now)),
    );
    expect(month).toContain('DTSTART;VALUE=DATE:20140630');
    expect(month).toContain('DTEND;VALUE=DATE:20140701');
    expect(year).toContain('DTSTART;VALUE=DATE:20141231');
  });

  test('spans from the first day of the start to the last of the end', () => {
    const lines = getLines(buildCalendar('Dates', [{ ...entry, start: '2013', end: '2015-24' }], now));
    expect(lines).toContain('DTSTART;VALUE=DATE:20130101');
    expect(lines).toContain('DTEND;VALUE=DATE:20160301');
  });

  test('escapes special characters', () => {
    const lines = getLines(buildCalendar('Dates', [{ ...entry, title: 'a, b; c\\d\ne' }], now));
    expect(lines).toContain('SUMMARY:a\\, b\\; c\\\\d\\ne');
  });

  test('folds lines at 75 octets without splitting a character', () => {
    const title = 'Coopération décentralisée franco-mexicaine 🇲🇽 '.repeat(6).trim();
    const text = buildCalendar('Dates', [{ ...entry, title }], now);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(getLines(text)).toContain(`SUMMARY:${title}`);
    expect(text).not.toContain('\uFFFD');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});

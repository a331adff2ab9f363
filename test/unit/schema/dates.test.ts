import 'reflect-metadata';
import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { EdtfDate, bounds } from '#schema/values/date.ts';
import { Interval, period, span } from '#schema/values/period.ts';

describe('a date', () => {
  test.each([
    ['2014', '2014-01-01', '2014-12-31'],
    ['2014-10', '2014-10-01', '2014-10-31'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2014-10-05', '2014-10-05', '2014-10-05'],
    ['2014-21', '2014-03-01', '2014-05-31'],
    ['2014-24', '2014-12-01', '2015-02-28'],
    ['0033', '0033-01-01', '0033-12-31'],
    ['9999-24', '9999-12-01', '9999-12-31'],
  ])('%s means the days from %s to %s', (date, first, last) => {
    expect(bounds(date)).toEqual({ first, last });
  });

  test.each([
    '',
    ' 2014',
    '14',
    '2014-13',
    '2014-00',
    '2014-02-29',
    '2014-10-32',
    '2014-25',
    '2014-24-01',
    '05/10/2014',
  ])('rejects "%s"', (text) => {
    expect(() => EdtfDate.parseValue(text)).toThrow(/is not a date\. Write 2014/);
  });

  test('is a text, or a year as a number', () => {
    expect(EdtfDate.parseValue(2014)).toBe('2014');
    for (const odd of [true, null, {}, ['2014'], 20.5]) expect(() => EdtfDate.parseValue(odd)).toThrow(GraphQLError);
  });

  test('contains every day of its calendar unit', () => {
    const day = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (date, precision) => {
        const iso = date.toISOString().slice(0, 10);
        const { first, last } = bounds(iso.slice(0, precision));
        expect(first <= iso && iso <= last).toBe(true);
        expect([first, last].map((day) => day.slice(0, precision))).toEqual(Array(2).fill(iso.slice(0, precision)));
      }),
    );
  });
});

describe('a period', () => {
  test('of one date starts and ends with it', () => {
    expect(span('2014-10')).toEqual({ from: '2014-10-01', to: '2014-10-31' });
    expect(period('2014-10')).toMatchObject({ start: '2014-10', end: '2014-10', openEnded: false });
  });

  test('with an unknown end differs from an open one', () => {
    expect(period('2014-03/')).toMatchObject({ start: '2014-03', end: undefined, openEnded: false });
    expect(period('2014-03/..')).toMatchObject({ start: '2014-03', end: undefined, openEnded: true });
    expect(span('2014-03/')).toEqual({ from: '2014-03-01', to: undefined });
    expect(span('2014-03/..').to).toBe('9999-12-31');
  });

  test('may have an unknown start', () => {
    expect(span('/2018')).toMatchObject({ to: '2018-12-31' });
    expect(period('/2018').start).toBeUndefined();
  });

  test('may start and end within the same year, season or month', () => {
    expect(span('2014/2014-03')).toEqual({ from: '2014-01-01', to: '2014-03-31' });
    expect(span('2014-24/2015')).toEqual({ from: '2014-12-01', to: '2015-12-31' });
  });

  test.each(['', '/', '../2014', '2013/2014/2015', '2015/2014', 'demain', '2014/demain', '2014 / 2015'])(
    'rejects "%s"',
    (text) => {
      expect(() => Interval.parseValue(text)).toThrow(GraphQLError);
    },
  );
});

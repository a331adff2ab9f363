import 'reflect-metadata';
import { describe, expect, test } from 'vitest';
import { findCurrentStatus, findLastHeard } from '#schema/values/currentStatus.ts';
import type { Status } from '#schema/values/status.ts';

const today = '2026-11-30';
const facts = (status?: Status, date = '2014-03-26', period?: string) => ({
  statusHistory: status ? [{ status, date }] : [],
  period,
});

describe('the status of today', () => {
  test.each([
    ['announced long ago, without news: unknown', facts('UPCOMING'), 'OUTCOME_UNKNOWN'],
    ['announced for a start that has passed: unknown', facts('UPCOMING', '2026-01', '2026-03/2027'), 'OUTCOME_UNKNOWN'],
    ['announced for a start to come: upcoming', facts('UPCOMING', '2014', '2027-01/'), 'UPCOMING'],
    ['announced for this season: upcoming', facts('UPCOMING', '2014', '2026-23/'), 'UPCOMING'],
    ['announced this year, without a date: upcoming', facts('UPCOMING', '2026-02'), 'UPCOMING'],
    ['going on long ago, end unknown: unknown', facts('ONGOING', '2014', '2013/'), 'OUTCOME_UNKNOWN'],
    ['going on long ago, open end: unknown', facts('ONGOING', '2014', '2013/..'), 'OUTCOME_UNKNOWN'],
    ['going on, planned end passed: unknown, not ended', facts('ONGOING', '2014', '2013/2015'), 'OUTCOME_UNKNOWN'],
    ['going on until an end to come: going on', facts('ONGOING', '2014', '2013/2030'), 'ONGOING'],
    ['going on a year ago: going on', facts('ONGOING', '2025-12'), 'ONGOING'],
    ['dormant long ago: unknown', facts('DORMANT'), 'OUTCOME_UNKNOWN'],
    ['said to have ended: ended', facts('ENDED'), 'ENDED'],
    ['said to be given up: abandoned', facts('ABANDONED'), 'ABANDONED'],
    ['nothing said, dates passed: unknown', facts(undefined, undefined, '2012/'), 'OUTCOME_UNKNOWN'],
    ['nothing said at all: no status', facts(), 'UNKNOWN'],
  ])('%s', (_, dated, status) => expect(findCurrentStatus(dated, today)).toBe(status));
});

test('it was last heard of when its status was stated, or else at its last date', () => {
  expect(findLastHeard(facts('UPCOMING', '2014-03-26', '2015/2016'))).toBe('2014-03-26');
  expect(findLastHeard(facts(undefined, undefined, '2012/2013-05'))).toBe('2013-05');
  expect(findLastHeard(facts(undefined, undefined, '2012/..'))).toBe('2012');
  expect(findLastHeard(facts())).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { placeInTime } from '#server/overlap/timing.ts';

const proposal = { from: '2026-01-01', to: '2026-12-31' };
const initiative = { from: '2015-01-01', to: '2015-12-31', status: 'ENDED', statusDate: '2016-01-01' };

describe('an initiative beside a proposal of 2026', () => {
  test.each([
    ['ended where a source says so', initiative, 'ENDED'],
    ['only announced, has not ended for all we know', { ...initiative, status: 'UPCOMING' }, 'LAST_HEARD'],
    ['said to go on after its planned end, has not ended', { ...initiative, status: 'ONGOING' }, 'LAST_HEARD'],
    ['given up, is no precedent', { ...initiative, status: 'ABANDONED' }, 'ABANDONED'],
    [
      'with an open end and news of last year, is going on',
      { ...initiative, to: '9999-12-31', status: 'ONGOING', statusDate: '2025-06-01' },
      'OVERLAPS',
    ],
    [
      'that starts within a year after it, is near',
      { ...initiative, from: '2027-06-01', to: '2028-01-01', status: 'UPCOMING' },
      'NEAR',
    ],
    ['without any date, is unknown', { from: null, to: null, status: 'UNKNOWN', statusDate: null }, 'UNKNOWN'],
  ])('%s', (_, dated, timing) => expect(placeInTime(proposal, dated).timing).toBe(timing));
});

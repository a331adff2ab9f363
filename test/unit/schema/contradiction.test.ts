import 'reflect-metadata';
import { describe, expect, test } from 'vitest';
import { findContradictions } from '#schema/values/contradiction.ts';

const status = (name: 'UPCOMING' | 'ENDED' | 'ONGOING', date: string) => ({ status: name, date, citations: [] });
const fields = (facts: Parameters<typeof findContradictions>[0]) =>
  findContradictions(facts).map(({ field, statements }) => [field, ...statements.map(({ value }) => value)]);

describe('the facts of a record contradict each other', () => {
  test('when it is said to be to come after its end, or over before its start', () => {
    expect(fields({ period: '2014/2015', statusHistory: [status('UPCOMING', '2016-02')] })).toEqual([
      ['status', 'UPCOMING', '2014/2015'],
    ]);
    expect(fields({ period: '2014-06/2015', statusHistory: [status('ENDED', '2014-03')] })).toEqual([
      ['status', 'ENDED', '2014-06/2015'],
    ]);
  });

  test('when it is signed after its entry into force', () => {
    expect(fields({ signed: '2014-05', inForce: '2014-04-10' })).toEqual([['signed', '2014-05', '2014-04-10']]);
  });

  test('when an actor has a role twice at one time', () => {
    const town = { actor: 'town', role: 'PARTNER' } as const;
    expect(fields({ participations: [town, { ...town, period: '2013' }, { ...town, role: 'FUNDER' }] })).toEqual([
      ['participations', 'town', 'town'],
    ]);
    // One after the other, or for two institutions.
    expect(fields({ participations: ['2013', '2014/2015'].map((period) => ({ ...town, period })) })).toEqual([]);
    expect(fields({ participations: ['a', 'b'].map((onBehalfOf) => ({ ...town, onBehalfOf })) })).toEqual([]);
    expect(fields({ participations: ['2013/', '2014/2015'].map((period) => ({ ...town, period })) })).toHaveLength(1);
  });

  test('only where the dates leave no doubt', () => {
    expect(fields({ period: '2014/2016', statusHistory: [status('UPCOMING', '2016')] })).toEqual([]);
    expect(fields({ period: '2014/..', statusHistory: [status('UPCOMING', '2016')] })).toEqual([]);
    expect(fields({ signed: '2014', inForce: '2014-04-10' })).toEqual([]);
    expect(fields({ statusHistory: [status('ENDED', '2014'), status('UPCOMING', '2013')] })).toEqual([]);
  });
});

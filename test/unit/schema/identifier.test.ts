import 'reflect-metadata';
import { expect, test } from 'vitest';
import { findIdentifierConflicts, toIdentifierKey } from '#schema/values/identifier.ts';

test.each([
  ['SIREN', '213300635', 'siren', '213 300 635'],
  ['ISO 3166', 'FR-R', 'iso3166', 'frr'],
])('%s %s is %s %s', (scheme, value, otherScheme, otherValue) => {
  expect(toIdentifierKey({ scheme, value })).toBe(toIdentifierKey({ scheme: otherScheme, value: otherValue }));
});

test('two numbers of one register are a conflict; two spellings, two codes and two addresses are none', () => {
  const conflicts = (...numbers: string[]) =>
    findIdentifierConflicts(numbers.map((text) => ({ scheme: text.split(' ')[0]!, value: text.split(' ')[1]! })));
  expect(conflicts('SIREN 213300635', 'siren 213300636')).toMatchObject([
    { field: 'identifiers', statements: [{ value: 'SIREN 213300635' }, { value: 'siren 213300636' }] },
  ]);
  expect(conflicts('SIREN 213300635', 'Siren 213.300.635', 'ROR 213300636')).toEqual([]);
  expect(conflicts('ISO3166 FR', 'ISO3166 FRA')).toEqual([]);
  expect(conflicts('URL a.example', 'URL b.example')).toEqual([]);
});

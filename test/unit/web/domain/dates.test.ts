import { expect, test } from 'vitest';
import { getLanguageName } from '#web/app/i18n/languages.ts';
import { datePrecision, formatDate, formatMoney, formatNumber } from '#web/domain/dates.ts';

test.each([
  ['2014', 'fr', 'long', '2014'],
  ['2014-03', 'fr', 'long', 'mars 2014'],
  ['2014-03-26', 'fr', 'long', '26 mars 2014'],
  ['2014-03-26', 'fr', 'short', '26/03/2014'],
  ['2014-03-26', 'es', 'long', '26 de marzo de 2014'],
  ['2014-03', 'en', 'long', 'March 2014'],
  ['2014-24', 'fr', 'long', 'hiver 2014'],
  ['2014-24', 'es', 'short', 'invierno de 2014'],
  ['2014-21', 'en', 'short', 'spring 2014'],
] as const)('%s is written in %s (%s) as %s', (date, language, length, text) => {
  expect(formatDate(date, language, length)).toBe(text);
});

test.each([
  ['2014', 'year'],
  ['2014-24', 'season'],
  ['2014-03', 'month'],
  ['2014-03-26', 'day'],
] as const)('the precision of %s is %s', (date, precision) => {
  expect(datePrecision(date)).toBe(precision);
});

test('amounts are formatted by language', () => {
  const euros = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const;
  expect(formatNumber(1_000_000, 'fr', euros).replace(/\s/g, ' ')).toBe('1 000 000 €');
  expect(formatNumber(2500, 'en', euros)).toBe('€2,500');
});

test.each([
  [1500, 'EUR', '1 500 €'],
  [1500, 'euro', '1 500 euro'],
  [1500.5, null, '1 500,5'],
  [1e308, 'EUR', '1,00E308 €'],
])('%s of the currency %s is written as it is stored where that is no code', (amount, currency, text) => {
  expect(formatMoney(amount, currency, 'fr').replace(/\s/g, ' ')).toBe(text);
});

test('a language is named, or written as it is stored where that is no code', () => {
  expect(['es', 'français', 'x'].map((code) => getLanguageName(code, 'fr'))).toEqual(['espagnol', 'français', 'x']);
});

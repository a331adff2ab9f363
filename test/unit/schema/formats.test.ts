import { expect, test } from 'vitest';
import { currencyCode, languageCode, placeCode, webAddress } from '#schema/values/formats.ts';

test.each([
  [
    webAddress,
    ['https://example.org', 'http://a.fr/b?c=d#e'],
    ['javascript:alert(1)', 'data:text/html,x', 'ftp://a.fr', 'a.fr', 'https://'],
  ],
  [languageCode, ['fr', 'es', 'vi'], ['français', 'FR', 'zz', 'fra', '']],
  [currencyCode, ['EUR', 'MXN', 'FRF'], ['euro', 'eur', '€', 'XYZ']],
  [placeCode, ['MX', 'FR-75', 'MX-CHP'], ['mx', 'Mexico', 'FR-', 'QQ-1', 'FR-75-1']],
])('what is $name', (format, valid, invalid) => {
  expect(format.isValid(format.example)).toBe(true);
  expect(valid.filter((text) => !format.isValid(text))).toEqual([]);
  expect(invalid.filter((text) => format.isValid(text))).toEqual([]);
});

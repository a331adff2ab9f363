import { memoize } from './memoize.ts';

/** Endings and spellings in which French, Spanish and English differ, applied in this order. */
const rules: [RegExp, string][] = [
  [/(.{3})[sx]$/, '$1'],
  [/cci(?=on)/, 'cti'],
  [/(.)\1/g, '$1'],
  [/ci(?=on)/, 'ti'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/y/g, 'i'],
  [/(.{3}[^aeio])[aeio]+$/, '$1'],
  [/(.{3})qu$/, '$1c'],
  [/(.{3})ical$/, '$1ic'],
  [/(.{3})i[dt]ad$/, '$1it'],
  [/(.{3})air$/, '$1ar'],
  [/(.{3})el$/, '$1al'],
];

/** The key that a folded word shares with its cognates: the same for cooperacion, cooperation and coopération. */
export const toCognateKey = memoize((word: string) =>
  rules.reduce((key, [pattern, replacement]) => key.replace(pattern, replacement), word),
);

import { remembered } from './memoize.ts';

/** Endings and spellings in which French, Spanish and English differ, one after another. */
const differences: [RegExp, string][] = [
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

/** What is left of a word without the endings and spellings in which the languages differ: cooperación is coopération. */
export const stem = remembered((word: string) =>
  differences.reduce((left, [difference, instead]) => left.replace(difference, instead), word),
);

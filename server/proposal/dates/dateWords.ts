import { dataError, readDataFile, toOption, toTerms } from '#server/language/dataFile.ts';

const meanings = [
  'MONTH',
  'SEASON',
  'WEEKDAY',
  'ORDINAL',
  'NUMBER',
  'UNIT',
  'EARLY',
  'MID',
  'LATE',
  'END_OF',
  'NEXT',
  'THIS',
  'SCHOOL_YEAR',
  'SCHOOL_START',
  'FISCAL_YEAR',
  'JOIN',
  'FROM',
  'SINCE',
  'UNTIL',
  'BY',
  'BEFORE',
  'START',
  'FIRST',
  'END',
  'WHEN',
  'HISTORY',
  'FILING',
  'DEADLINE',
  'EXPIRING',
  'NOT_A_DATE',
  'PERIOD',
  'PROJECT',
  'NOT_A_PERIOD',
  'NOT_A_PERIOD_AFTER',
  'LATER',
  'EVERY',
] as const;
export type DateMeaning = (typeof meanings)[number];

const rows = readDataFile('date-words.tsv', ['meaning', 'value', 'terms']).map((row) => ({
  meaning: toOption(row, 'meaning', meanings),
  value: row.cells.value,
  terms: toTerms(row, 'terms', { wildcard: true }),
  row,
}));

const termsByMeaning = new Map(
  meanings.map((meaning) => [
    meaning,
    rows.flatMap((row) => (row.meaning === meaning ? row.terms : [])).sort((a, b) => b.length - a.length),
  ]),
);

const toSource = (term: string) => term.replace(/\*$/, String.raw`\p{L}*`).replaceAll(' ', String.raw`[\s-]+`);

/** The source of a regular expression for whole words of a meaning in a folded text, longest first. */
export const anyOf = (...wanted: DateMeaning[]) =>
  String.raw`(?<![\p{L}\p{N}])(?:${wanted
    .flatMap((meaning) => termsByMeaning.get(meaning)!)
    .map(toSource)
    .join('|')})(?![\p{L}\p{N}])`;

const values = new Map(
  rows.flatMap(({ meaning, value, terms, row }) => {
    if (['MONTH', 'SEASON', 'ORDINAL', 'NUMBER'].includes(meaning) && !/^\d+$/.test(value))
      throw dataError(row, `“${value}” in column value must be a number.`);
    return terms.map((term) => [`${meaning} ${term}`, value] as const);
  }),
);

/** The value of a word of a meaning: the number of a month, the name of a unit. */
export const toValue = (meaning: DateMeaning, words: string): string | undefined =>
  values.get(`${meaning} ${words.trim().replace(/[\s-]+/g, ' ')}`);

/** A number in digits or in words. */
export const toNumber = (meaning: 'NUMBER' | 'ORDINAL' | 'MONTH' | 'SEASON', words: string) =>
  Number(/^\d+/.exec(words.trim())?.[0] ?? toValue(meaning, words));

/** Whether a text ends or contains words of a meaning. */
export const endsWith = (source: string) => new RegExp(String.raw`${source}[\s:,.]*$`, 'u');

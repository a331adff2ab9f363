import { type DateSpan, isDate, toDay, toMonth, toYear } from './edtf.ts';
import { toNumber, toValue } from './dateWords.ts';

export type Precision = 'DAY' | 'MONTH' | 'SEASON' | 'PART' | 'YEAR';

/** A date in a text, before its year and its part in the text are known. */
export interface FoundDate {
  /** Offsets in the text. */
  start: number;
  end: number;
  /** PART: some months of a year, such as a quarter. */
  precision: Precision;
  /** Absent when the text does not say it here. */
  year?: number;
  /** Its first month, from 1. */
  month: number;
  /** Whether it depends on today: "next year", "in six months". */
  relative?: boolean;
  toSpan: (year: number) => DateSpan;
}

export type Groups = Record<string, string | undefined>;
export type Result = Omit<FoundDate, 'start' | 'end'> | undefined;

export const toMonths = (precision: Precision, year: number | undefined, first: number, last: number): Result => ({
  precision,
  year,
  month: first,
  toSpan: (year) => ({ first: toMonth(year, first), last: toMonth(year, last) }),
});

/** The day, or the one before 29 February in a year without it. */
const toExistingDay = (year: number, month: number, day: number) =>
  [toDay(year, month, day), toDay(year, month, day - 1)].find(isDate)!;

export function toDays(dayText: string, monthNumber: number, year?: number): Result {
  const numbers = [...dayText.matchAll(/(?<![\p{L}\p{N}])\d{1,2}/gu)].map(([number]) => Number.parseInt(number, 10));
  const [first, last] = [numbers[0]!, numbers.at(-1)!];
  if (last < first || ![first, last].every((number) => isDate(toDay(year ?? 2028, monthNumber, number)))) return;
  return {
    precision: 'DAY',
    year,
    month: monthNumber,
    toSpan: (year) => ({
      first: toExistingDay(year, monthNumber, first),
      last: toExistingDay(year, monthNumber, last),
    }),
  };
}

export const toNumberOrNone = (text: string | undefined) => (text === undefined ? undefined : Number(text));

/** First and last month of the early, middle and late part of a year. */
const partsOfYear = { EARLY: [1, 3], MID: [6, 7], LATE: [11, 12], END_OF: [12, 12] } as const;

export function toPartOfYear(words: string | undefined, year: number): Result {
  const name = (['EARLY', 'MID', 'LATE', 'END_OF'] as const).find(
    (meaning) => words && toValue(meaning, words) !== undefined,
  );
  if (!name)
    return { precision: 'YEAR', year, month: 1, toSpan: (year) => ({ first: toYear(year), last: toYear(year) }) };
  const [first, last] = partsOfYear[name];
  return toMonths('PART', year, first, last);
}

export const lengths: Record<string, number> = { quarter: 3, third: 4, half: 6, month: 1 };

export function toPart(number: number, unit: string, year?: number): Result {
  const length = lengths[unit];
  if (!length || !(number >= 1 && number * length <= 12)) return;
  return toMonths('PART', year, (number - 1) * length + 1, number * length);
}

export function toSeason(words: string, year?: number): Result {
  const season = toNumber('SEASON', words);
  return {
    precision: 'SEASON',
    year,
    month: (season - 20) * 3,
    toSpan: (year) => ({ first: `${toYear(year)}-${season}`, last: `${toYear(year)}-${season}` }),
  };
}

export function toSchoolYear(words: string, year: number): Result {
  // In Mexico from the end of August, in Spain and elsewhere from September.
  const first = words.startsWith('ciclo') ? 8 : 9;
  return {
    precision: 'PART',
    year,
    month: first,
    toSpan: (year) => ({ first: toMonth(year, first), last: toMonth(year + 1, first === 8 ? 7 : 6) }),
  };
}

export interface Now {
  year: number;
  month: number;
  isMonthFirst: boolean;
}

export function toNumeric(groups: Groups, { isMonthFirst, year: thisYear }: Now): Result {
  const [left, right] = [Number(groups.left), Number(groups.right)];
  const isShort = groups.year!.length === 2;
  const written = Number(isShort ? `20${groups.year}` : groups.year);
  const year = isShort && written > thisYear + 20 ? written - 100 : written;
  const swap = right > 12 || (isMonthFirst && left <= 12);
  return toDays(String(swap ? right : left), swap ? left : right, year);
}

/** The coming one of a season or unit. */
export function toNext(groups: Groups, now: Now): Result {
  if (groups.season) {
    const found = toSeason(groups.season)!;
    // "This autumn" still holds in November; "next autumn" does not.
    const isAhead = groups.next === undefined ? found.month + 2 >= now.month : found.month > now.month;
    return { ...found, year: isAhead ? now.year : now.year + 1, relative: true };
  }
  const unit = toValue('UNIT', groups.unit!);
  const isComing = groups.next !== undefined;
  const found =
    unit === 'year'
      ? toPartOfYear(undefined, now.year + (isComing ? 1 : 0))
      : unit === 'month' || unit === 'quarter' || unit === 'half'
        ? toPart(Math.ceil(now.month / lengths[unit]!), unit, now.year)
        : undefined;
  if (!found) return;
  const step = unit === 'year' || !isComing ? 0 : lengths[unit!]!;
  return {
    ...found,
    relative: true,
    toSpan: (year) =>
      step === 0
        ? found.toSpan(year)
        : { first: toMonth(year, found.month + step), last: toMonth(year, found.month + 2 * step - 1) },
  };
}

/** So many months or years from today, as a month. */
export function toDistance(groups: Groups, now: Now): Result {
  const unit = toValue('UNIT', groups.unit!);
  const number = toNumber('NUMBER', groups.number!);
  const months = unit === 'month' ? number : unit === 'year' ? 12 * number : 0;
  if (months === 0) return;
  return { ...toMonths('MONTH', now.year, now.month + months, now.month + months)!, relative: true };
}

import { foldCase } from '#web/ui/foldCase.ts';
import dateWords from './dateWords.json' with { type: 'json' };

const languages = ['fr', 'es', 'en'];

/** Names of months or weekdays in the three languages, case-folded. */
const formatNames = (count: number, options: Intl.DateTimeFormatOptions) =>
  languages.map((language) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    // 1 January 2024 is a Monday.
    return Array.from({ length: count }, (_, index) =>
      foldCase(format.format(options.month ? Date.UTC(2024, index, 1) : Date.UTC(2024, 0, 1 + index))),
    );
  });
const months = formatNames(12, { month: 'long' });
const monthVariants: Readonly<Record<string, number>> = dateWords.monthVariants;
const ignoredWords = new Set([...formatNames(7, { weekday: 'long' }).flat(), ...dateWords.ignored]);

const padTwo = (value: number | string) => String(value).padStart(2, '0');

/** Returns null for a day or month that does not exist. */
function toEdtf(year: number | string, month?: number | string, day?: number | string): string | null {
  if (month === undefined) return String(year);
  const [m, d] = [Number(month), Number(day ?? 1)];
  const season = day === undefined && m >= 21 && m <= 24;
  if (!season && (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate())) return null;
  return [year, padTwo(m), day !== undefined && padTwo(d)].filter(Boolean).join('-');
}

/** The number of a month by its name or the beginning of it; undefined where several months begin so. */
function findMonth(word: string): number | undefined {
  if (monthVariants[word]) return monthVariants[word];
  const found = months.flatMap((names) => {
    const exact = names.indexOf(word);
    if (exact >= 0) return exact + 1;
    return word.length < 3 ? [] : names.flatMap((name, index) => (name.startsWith(word) ? index + 1 : []));
  });
  return new Set(found).size === 1 ? found[0] : undefined;
}

/** Text without case, accents and apostrophes, with plain dashes. */
export const foldDate = (text: string) =>
  foldCase(text.trim())
    .replace(/['’‘]/g, ' ')
    .replace(/[\s\u00A0\u202F]+/g, ' ');

/** A year of two digits is of this century. */
const toYear = (year: string) => (year.length === 2 ? `20${year}` : year);

/**
 * Parses a date in any of the three languages, day first: 2027, 03/2027, 5/10/2027, mars 2027,
 * 5 de octubre de 2027, winter 2027, 2027-03-05. Returns null for anything else.
 */
export function parseDate(text: string): string | null {
  const plain = foldDate(text);
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(plain);
  if (iso) return toEdtf(iso[1]!, iso[2], iso[3]);
  const european = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$|^(\d{1,2})[/.](\d{1,2})[/.](\d{2})$/.exec(plain);
  if (european) {
    const [, day = european[4], month = european[5], year = toYear(european[6] ?? '')] = european;
    // 09/15/2013 can only be meant month first.
    return toEdtf(year, month, day) ?? (day === undefined ? null : toEdtf(year, day, month));
  }

  const words = plain.split(/[\s,./-]+/).filter((word) => word && !ignoredWords.has(word));
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const days = words.filter((word) => /^\d{1,2}(?:er|st|nd|rd|th|o|[°º])?$/.test(word));
  const names = words.filter((word) => /^\p{L}+$/u.test(word));
  if (years.length === 1 && words.length === 1) return years[0]!;
  if (years.length !== 1 || names.length !== 1 || days.length > 1 || words.length !== 2 + days.length) return null;
  const season = dateWords.seasons.findIndex((all) => all.includes(names[0]!));
  if (season >= 0) return days.length > 0 ? null : toEdtf(years[0]!, 21 + season);
  const month = findMonth(names[0]!);
  return month === undefined ? null : toEdtf(years[0]!, month, days[0] && Number.parseInt(days[0], 10));
}

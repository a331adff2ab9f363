import { foldCase } from '#web/ui/foldCase.ts';

/** Month names in the three languages, case-folded. */
const months = ['fr', 'es', 'en'].map((language) => {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => foldCase(format.format(Date.UTC(2024, month, 1))));
});
const seasons = [
  ['printemps', 'primavera', 'spring'],
  ['ete', 'verano', 'summer'],
  ['automne', 'otono', 'autumn', 'fall'],
  ['hiver', 'invierno', 'winter'],
];
const ignoredWords = new Set(['le', 'el', 'the', 'de', 'del', 'of', 'en', 'in', 'l']);

const padTwo = (value: number | string) => String(value).padStart(2, '0');

/** Returns null for a day or month that does not exist. */
function toEdtf(year: number | string, month?: number | string, day?: number | string): string | null {
  if (month === undefined) return String(year);
  const [m, d] = [Number(month), Number(day ?? 1)];
  const season = day === undefined && m >= 21 && m <= 24;
  if (!season && (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate())) return null;
  return [year, padTwo(m), day !== undefined && padTwo(d)].filter(Boolean).join('-');
}

const findMonths = (word: string) =>
  months.map((names) => names.findIndex((name) => name === word || (word.length > 2 && name.startsWith(word))));

/**
 * Parses a date in any of the three languages, day first: 2027, 03/2027, 5/10/2027, mars 2027,
 * 5 de octubre de 2027, winter 2027, 2027-03-05. Returns null for anything else.
 */
export function parseDate(text: string): string | null {
  const plain = foldCase(text.trim());
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(plain);
  if (iso) return toEdtf(iso[1]!, iso[2], iso[3]);
  const european = /^(?:(\d{1,2})[-/.\s])?(\d{1,2})[-/.\s](\d{4})$/.exec(plain);
  if (european) return toEdtf(european[3]!, european[2], european[1]);

  const words = plain.split(/[\s,.'’]+/).filter((word) => word && !ignoredWords.has(word));
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const days = words.filter((word) => /^\d{1,2}(?:er|st|nd|rd|th|o)?$/.test(word));
  const names = words.filter((word) => /^\p{L}+$/u.test(word));
  if (years.length !== 1 || names.length !== 1 || days.length > 1 || words.length !== 2 + days.length) return null;
  const season = seasons.findIndex((all) => all.includes(names[0]!));
  if (season >= 0) return days.length > 0 ? null : toEdtf(years[0]!, 21 + season);
  const month = Math.max(...findMonths(names[0]!));
  return month < 0 ? null : toEdtf(years[0]!, month + 1, days[0] && Number.parseInt(days[0], 10));
}

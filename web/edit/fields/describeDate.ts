import type { TFunction } from 'i18next';
import type { Language } from '#web/app/i18n/languages.ts';
import { datePrecision, formatDate } from '#web/domain/dates.ts';
import { formatPeriod } from '#web/domain/period/formatPeriod.ts';
import { parseDate } from '#web/domain/period/parseDate.ts';
import { parsePeriod } from '#web/domain/period/parsePeriod.ts';
import { getDayRange } from '#web/ui/days.ts';

/** A date or period as EDTF; undefined for what is none. */
export const readDate = (type: string, text: string): string | undefined =>
  (type === 'Date' ? parseDate(text) : parsePeriod(text).period) ?? undefined;

/** A date or period in words; what cannot be read stays as it was typed. */
export function formatTyped(type: string, text: string, language: Language, t: TFunction<'common'>): string {
  const isEdtf = /^[\d/.-]+$/.test(text);
  const read = isEdtf ? readDate(type, text) : undefined;
  return read ? formatPeriod(read, language, t) : text;
}

/** What was understood, where it says more than what was typed: a season as its months. */
export function describeDate(
  type: string,
  text: string,
  language: Language,
  t: TFunction<['edit', 'common']>,
): string | undefined {
  const read = readDate(type, text);
  if (!read) return undefined;
  if (!read.includes('/') && datePrecision(read) === 'season') {
    const { first, last } = getDayRange(read);
    const [from, to] = [formatDate(first.slice(0, 7), language), formatDate(last.slice(0, 7), language)];
    // The year once, when it is the same: "de septembre à novembre 2013".
    const year = new RegExp(`(?: de)? ${last.slice(0, 4)}$`);
    return t('date.months', { from: from.replace(year, ''), to });
  }
  const words = formatPeriod(read, language, t as unknown as TFunction<'common'>);
  return words.toLowerCase() === text.trim().toLowerCase() ? undefined : words;
}

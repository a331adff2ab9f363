import type { TFunction } from 'i18next';
import type { Language } from '#web/app/i18n/languages.ts';
import { datePrecision, formatDate } from '#web/domain/dates.ts';
import { formatPeriod } from '#web/domain/period/formatPeriod.ts';
import { readDate } from '#web/record/formatTyped.ts';
import { getDayRange } from '#web/ui/days.ts';

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

import type { TFunction } from 'i18next';
import type { Language } from '#web/app/i18n/languages.ts';
import { datePrecision, formatDate } from '#web/domain/dates.ts';

/** Formats an EDTF date or interval as people write it: mars 2014, 2013 – 2015, depuis 2014. `parsePeriod` reads it. */
export function formatPeriod(period: string, language: Language, t: TFunction<'common'>): string {
  const [start = '', end = start] = period.split('/');
  const formatOpen = (side: 'since' | 'until', date: string) =>
    t(`period.${side}.${datePrecision(date)}`, { date: formatDate(date, language) });
  if (!start) return formatOpen('until', end);
  if (end === '' || end === '..') return formatOpen('since', start);
  return start === end ? formatDate(start, language) : `${formatDate(start, language)} – ${formatDate(end, language)}`;
}

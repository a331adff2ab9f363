import type { TFunction } from 'i18next';
import type { Language } from '#web/app/i18n/languages.ts';
import { datePrecision, formatDate } from '#web/domain/dates.ts';
import { getDayRange } from '#web/ui/days.ts';
import { parsePeriod } from './parsePeriod.ts';

/** Formats an EDTF date or interval as people write it: mars 2014, 2013 – 2015, depuis 2014. `parsePeriod` reads it. */
export function formatPeriod(period: string, language: Language, t: TFunction<'common'>): string {
  // An address may hold anything: the API says what to write.
  if (!parsePeriod(period).period) return period;
  const [start = '', end = start] = period.split('/');
  const formatOpen = (side: 'since' | 'until', date: string) => {
    const { first, last } = getDayRange(date);
    // A season would need an article: "depuis mars 2014", not "depuis printemps 2014".
    const bound = datePrecision(date) === 'season' ? (side === 'since' ? first : last).slice(0, 7) : date;
    const precision = datePrecision(bound) as 'year' | 'month' | 'day';
    return t(`period.${side}.${precision}`, { date: formatDate(bound, language) });
  };
  if (!start) return formatOpen('until', end);
  if (end === '' || end === '..') return formatOpen('since', start);
  return start === end ? formatDate(start, language) : `${formatDate(start, language)} – ${formatDate(end, language)}`;
}

import type { Language } from '#web/app/i18n/languages.ts';

export type DateLength = 'short' | 'long';

const seasons: Record<Language, Record<string, string>> = {
  fr: { 21: 'printemps', 22: 'été', 23: 'automne', 24: 'hiver' },
  es: { 21: 'primavera de', 22: 'verano de', 23: 'otoño de', 24: 'invierno de' },
  en: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
};

const locales: Record<Language, string> = { fr: 'fr-FR', es: 'es-MX', en: 'en-GB' };

const format = (language: Language, date: Date, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options }).format(date);

export type DatePrecision = 'year' | 'season' | 'month' | 'day';

/** The precision of an EDTF date: each needs its own preposition. */
export function datePrecision(date: string): DatePrecision {
  const [, month, day] = date.split('-');
  if (!month) return 'year';
  if (Number(month) > 12) return 'season';
  return day ? 'day' : 'month';
}

/** Formats an EDTF date with its precision: 2014, mars 2014, 26/03/2014, hiver 2014. */
export function formatDate(date: string, language: Language, length: DateLength = 'long'): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const season = seasons[language][month];
  if (season) return `${season} ${year}`;
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (length === 'short') {
    return format(language, instant, { year: 'numeric', month: '2-digit', ...(day && { day: '2-digit' }) });
  }
  return format(language, instant, { year: 'numeric', month: 'long', ...(day && { day: 'numeric' }) });
}

/** Formats an EDTF date or interval; returns other text unchanged. */
export function formatEdtf(value: string, language: Language): string {
  const parts = value.split('/');
  const valid = parts.every((part) => /^(\d{4}(-\d{2}){0,2}|\.\.|)$/.test(part));
  return valid && parts.length <= 2
    ? parts.map((part) => (part === '' || part === '..' ? '?' : formatDate(part, language))).join(' – ')
    : value;
}

export const formatNumber = (value: number, language: Language, options?: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(locales[language], options).format(value);

/** Above it, all digits would not fit on a line. */
const maxPlainAmount = 1e15;

/** An amount of money; with the currency as it is stored when that is not a code of ISO 4217. */
export function formatMoney(amount: number, currency: string | null, language: Language): string {
  const notation = amount < maxPlainAmount ? 'standard' : 'scientific';
  const options = { notation, maximumFractionDigits: notation === 'standard' ? 0 : 2 } as const;
  if (!currency) return formatNumber(amount, language, { notation });
  try {
    return formatNumber(amount, language, { ...options, style: 'currency', currency });
  } catch {
    return `${formatNumber(amount, language, options)} ${currency}`;
  }
}

/** A score or a contribution to it, with two decimals. */
export const formatScore = (value: number, language: Language) =>
  formatNumber(value, language, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' });

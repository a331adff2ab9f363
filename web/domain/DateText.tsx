import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { type DateLength, formatDate } from './dates.ts';

/** A date with the precision its source gives. */
export function DateText({ date, length }: { date: string; length?: DateLength }) {
  const { language } = useLanguage();
  // Seasons are EDTF, which <time> does not know.
  const machine = /^\d{4}-(2[1-4])$/.test(date) ? date.slice(0, 4) : date;
  return <time dateTime={machine}>{formatDate(date, language, length)}</time>;
}

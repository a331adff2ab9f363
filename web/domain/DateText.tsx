import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { type DateLength, formatDate } from './dates.ts';

/** An EDTF date, with its precision. */
export function DateText({ date, length }: { date: string; length?: DateLength }) {
  const { language } = useLanguage();
  // <time> does not support EDTF seasons.
  const machine = /^\d{4}-(2[1-4])$/.test(date) ? date.slice(0, 4) : date;
  return <time dateTime={machine}>{formatDate(date, language, length)}</time>;
}

import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { dateText } from './dates.ts';

/** "dit le 26/03/2014", or "dit en 2014" when the day is not known. */
export function Said({ date }: { date: string }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const aDay = /^\d{4}-\d{2}-\d{2}$/.test(date);
  return <span>{t(aDay ? 'status.saidOn' : 'status.saidIn', { date: dateText(date, language, 'short') })}</span>;
}

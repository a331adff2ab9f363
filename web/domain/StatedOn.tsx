import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatDate } from './dates.ts';

/** "dit le 26/03/2014", or "dit en 2014" when the day is not known. */
export function StatedOn({ date }: { date: string }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date);
  return <span>{t(isDay ? 'status.saidOn' : 'status.saidIn', { date: formatDate(date, language, 'short') })}</span>;
}

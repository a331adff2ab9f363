import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { datePrecision, formatDate } from './dates.ts';

/** The date of the source of a status, as a day or as a month, season or year. */
export function StatedOn({ date }: { date: string }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return <span>{t(`status.statedOn.${datePrecision(date)}`, { date: formatDate(date, language, 'short') })}</span>;
}

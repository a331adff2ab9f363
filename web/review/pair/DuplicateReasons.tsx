import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatDate } from '#web/domain/dates.ts';
import styles from './DuplicateReasons.module.css';
import type { DuplicateCandidate } from '#web/review/useDuplicates.ts';

/** Why two records may be the same, and an earlier "unsure". */
export function DuplicateReasons({ candidate: { reasons, review } }: { candidate: DuplicateCandidate }) {
  const { t } = useTranslation('review');
  const { language } = useLanguage();
  return (
    <div className={styles.reasons}>
      <h2>{t('reasons')}</h2>
      <ul>
        {reasons.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
        {review?.decision === 'UNSURE' && (
          <li>{t('unsureBy', { name: review.by, date: formatDate(review.date, language) })}</li>
        )}
      </ul>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatDate } from '#web/domain/dates.ts';
import styles from './DuplicateReasons.module.css';
import type { DuplicateCandidate } from './useDuplicates.ts';

/** Why two records are thought to be one, and what was said of them before. */
export function DuplicateReasons({ candidate: { reasons, judgement } }: { candidate: DuplicateCandidate }) {
  const { t } = useTranslation('review');
  const { language } = useLanguage();
  return (
    <div className={styles.reasons}>
      <h2>{t('reasons')}</h2>
      <ul>
        {reasons.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
        {judgement?.decision === 'UNSURE' && (
          <li>{t('unsureBy', { name: judgement.by, date: formatDate(judgement.date, language) })}</li>
        )}
      </ul>
    </div>
  );
}

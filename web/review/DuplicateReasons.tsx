import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { dateText } from '#web/domain/dates.ts';
import styles from './Why.module.css';
import type { Proposed } from './useDuplicates.ts';

/** Why two records are thought to be one, and what was said of them before. */
export function Why({ proposed: { reasons, judgement } }: { proposed: Proposed }) {
  const { t } = useTranslation('review');
  const { language } = useLanguage();
  return (
    <div className={styles.why}>
      <h2>{t('why')}</h2>
      <ul>
        {reasons.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
        {judgement?.decision === 'UNSURE' && (
          <li>{t('judged', { name: judgement.by, date: dateText(judgement.date, language) })}</li>
        )}
      </ul>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import type { InterpretationFragment } from '#web/api/operations.ts';
import styles from './NoResults.module.css';

/** What an empty result means, and how reliable it is. */
export function NoResults({ interpretation }: { interpretation: InterpretationFragment }) {
  const { t } = useTranslation('before');
  const { given: parts, unknownWords, compared: comparedCount, initiativeCount } = interpretation;
  const allRecognised = unknownWords.length === 0 && parts.every(({ thing }) => thing);
  return (
    <div className={styles.noResults}>
      <p>{t('noResults.text', { count: initiativeCount })}</p>
      <p>{comparedCount > 0 ? t('noResults.candidates', { count: comparedCount }) : t('noResults.noCandidates')}</p>
      <p>{t(allRecognised ? 'noResults.allRecognised' : 'noResults.someUnrecognised')}</p>
      <p>
        {t('noResults.limits')} <PageLink to="/about">{t('noResults.documents')}</PageLink>
      </p>
    </div>
  );
}

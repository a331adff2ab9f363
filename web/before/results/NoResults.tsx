import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import type { UnderstoodFragment } from '#web/api/operations.ts';
import styles from './NoResults.module.css';

/** Nothing was found: how far that can be trusted, and what else can be done. */
export function NoResults({ interpretation }: { interpretation: UnderstoodFragment }) {
  const { t } = useTranslation('before');
  const { given, unknownWords, compared, initiatives } = interpretation;
  const allRecognised = unknownWords.length === 0 && given.every(({ thing }) => thing);
  return (
    <div className={styles.noResults}>
      <p>{t('noResults.text', { count: initiatives })}</p>
      <p>{compared > 0 ? t('noResults.candidates', { count: compared }) : t('noResults.noCandidates')}</p>
      <p>{t(allRecognised ? 'noResults.allRecognised' : 'noResults.someUnrecognised')}</p>
      <p>
        {t('noResults.limits')} <PageLink to="/about">{t('noResults.documents')}</PageLink>
      </p>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import type { UnderstoodFragment } from '#web/api/operations.ts';
import styles from './NoResults.module.css';

/** Nothing was found: how far that can be trusted, and what else can be done. */
export function Nothing({ understanding }: { understanding: UnderstoodFragment }) {
  const { t } = useTranslation('before');
  const { given, unknownWords, compared, initiatives } = understanding;
  const all = unknownWords.length === 0 && given.every(({ thing }) => thing);
  return (
    <div className={styles.nothing}>
      <p>{t('nothing.text', { count: initiatives })}</p>
      <p>{compared > 0 ? t('nothing.compared', { count: compared }) : t('nothing.noneNear')}</p>
      <p>{t(all ? 'nothing.allKnown' : 'nothing.someUnknown')}</p>
      <p>
        {t('nothing.beyond')} <PageLink to="/about">{t('nothing.documents')}</PageLink>
      </p>
    </div>
  );
}

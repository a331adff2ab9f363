import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import type { InterpretationFragment } from '#web/api/operations.ts';
import { listUnresolved } from '#web/before/interpretation/listUnresolved.ts';
import styles from './NoResults.module.css';

/** What an empty result means, and how reliable it is. */
export function NoResults({ interpretation }: { interpretation: InterpretationFragment }) {
  const { t } = useTranslation('before');
  const { words, themes, actors, places, unknownWords, compared: comparedCount } = interpretation;
  const isOutside = ({ thing }: { thing: unknown }) => thing === null;
  const allRecognised =
    unknownWords.length + listUnresolved(interpretation).length === 0 && ![...actors, ...places].some(isOutside);
  const saysNothing = words.length + themes.length === 0;
  return (
    <div className={styles.noResults}>
      <p>{comparedCount > 0 ? t('noResults.candidates', { count: comparedCount }) : t('noResults.noCandidates')}</p>
      <p>{t(`noResults.${saysNothing ? 'noSubject' : allRecognised ? 'allRecognised' : 'someUnrecognised'}`)}</p>
      <p>
        {t('noResults.limits')} <PageLink to="/about">{t('noResults.documents')}</PageLink>
      </p>
    </div>
  );
}

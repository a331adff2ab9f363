import { useTranslation } from 'react-i18next';
import { AllyRow } from './PartnerRow.tsx';
import { ResultsSection } from '#web/before/parts/ResultsSection.tsx';
import type { AllyFragment } from '#web/api/operations.ts';
import styles from './WhomToJoin.module.css';

/** Who is, or was, active on this theme in this place: to join rather than to start beside them. */
export function WhomToJoin({ allies }: { allies: readonly AllyFragment[] }) {
  const { t } = useTranslation('before');
  return (
    <ResultsSection id="join" title={t('join.title')} count={allies.length} meaning={t('join.meaning')}>
      <ol className={styles.allies}>
        {allies.map((ally) => (
          <li key={ally.actor.id}>
            <AllyRow ally={ally} />
          </li>
        ))}
      </ol>
    </ResultsSection>
  );
}

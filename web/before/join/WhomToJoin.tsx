import { useTranslation } from 'react-i18next';
import { PartnerRow } from './PartnerRow.tsx';
import { ResultsSection } from '#web/before/parts/ResultsSection.tsx';
import type { PotentialPartnerFragment } from '#web/api/operations.ts';
import styles from './WhomToJoin.module.css';

/** Actors active on the same themes in the same places. */
export function WhomToJoin({ partners }: { partners: readonly PotentialPartnerFragment[] }) {
  const { t } = useTranslation('before');
  return (
    <ResultsSection id="join" title={t('join.title')} count={partners.length} meaning={t('join.meaning')}>
      <ol className={styles.partners}>
        {partners.map((partner) => (
          <li key={partner.actor.id}>
            <PartnerRow partner={partner} />
          </li>
        ))}
      </ol>
    </ResultsSection>
  );
}

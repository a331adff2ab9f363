import { useTranslation } from 'react-i18next';
import { PartnerRow } from './PartnerRow.tsx';
import { ResultsSection } from '#web/before/parts/ResultsSection.tsx';
import type { AllyFragment } from '#web/api/operations.ts';
import styles from './WhomToJoin.module.css';

/** Who is, or was, active on this theme in this place: to join rather than to start beside them. */
export function WhomToJoin({ partners }: { partners: readonly AllyFragment[] }) {
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

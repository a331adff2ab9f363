import { useTranslation } from 'react-i18next';
import { PartnerRow } from './PartnerRow.tsx';
import { useFold } from '#web/before/parts/useFold.tsx';
import { ResultsSection } from '#web/before/parts/ResultsSection.tsx';
import type { PotentialPartnerFragment } from '#web/api/operations.ts';
import styles from './WhomToJoin.module.css';

/** Partners that are shown at once. */
const maxShown = 3;

/** Actors active on the same themes in the same places. */
export function WhomToJoin({ partners }: { partners: readonly PotentialPartnerFragment[] }) {
  const { t } = useTranslation('before');
  const [shown, more] = useFold(partners, maxShown);
  return (
    <ResultsSection id="join" title={t('join.title')} count={partners.length} meaning={t('join.meaning')}>
      <ol className={styles.partners}>
        {shown.map((partner) => (
          <li key={partner.actor.id}>
            <PartnerRow partner={partner} />
          </li>
        ))}
      </ol>
      {more}
    </ResultsSection>
  );
}

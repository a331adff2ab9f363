import { useTranslation } from 'react-i18next';
import { groupBy } from '#schema/groupBy.ts';
import { findConfidence, getConfidence } from '#web/domain/confidence.ts';
import { ConfidenceMark } from '#web/domain/ConfidenceMark.tsx';
import { InitiativeHead } from '#web/domain/InitiativeHead.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import type { PairSideFragment } from '#web/api/operations.ts';
import styles from './PairSide.module.css';

export function PairSide({ initiative }: { initiative: PairSideFragment }) {
  const { t } = useTranslation('overlaps');
  const { participations, places, placeStatements } = initiative;
  const actors = [...groupBy(participations.nodes, ({ actor }) => actor.id).values()].map((ofActor) => ({
    ...ofActor[0]!.actor,
    confidence: findConfidence(ofActor),
  }));
  const remaining = participations.totalCount - participations.nodes.length;
  return (
    <div className={styles.side}>
      <InitiativeHead initiative={initiative} />
      {places.length > 0 && (
        <ul className={styles.things} aria-label={t('pairs.places')}>
          {places.map((place) => (
            <li key={place.id}>
              <ThingLink thing={place} />
              <ConfidenceMark confidence={getConfidence(placeStatements, 'places', place.id)} worded />
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.things} aria-label={t('pairs.partners')}>
        {actors.map((actor) => (
          <li key={actor.id}>
            <ThingLink thing={actor} />
            <ConfidenceMark confidence={actor.confidence} worded />
          </li>
        ))}
        {remaining > 0 && <li className={styles.more}>{t('pairs.morePartners', { count: remaining })}</li>}
        {actors.length === 0 && <li className={styles.more}>{t('pairs.noPartners')}</li>}
      </ul>
    </div>
  );
}

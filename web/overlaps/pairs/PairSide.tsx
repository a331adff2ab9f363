import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import { PeriodText } from '#web/domain/PeriodText.tsx';
import { RecordBadge } from '#web/domain/RecordBadge.tsx';
import { StatusChip } from '#web/domain/StatusChip.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import type { PairSideFragment } from '#web/api/operations.ts';
import styles from './PairSide.module.css';

/** Participants, without repeating an actor that has several roles. */
function uniqueActors({ nodes }: PairSideFragment['participations']) {
  return [...new Map(nodes.map(({ actor }) => [actor.id, actor])).values()];
}

export function PairSide({ initiative }: { initiative: PairSideFragment }) {
  const { t } = useTranslation('overlaps');
  const vocabulary = useVocabulary();
  const { id, kind, name, original, status, statusHistory, period, participations, places } = initiative;
  const actors = uniqueActors(participations);
  const remaining = participations.totalCount - participations.nodes.length;
  return (
    <div className={styles.side}>
      <p className={styles.kind}>
        <KindMark kind={kind} />
        {vocabulary.kind(kind)?.label}
        <RecordBadge record={initiative} />
      </p>
      <p className={styles.name}>
        <PageLink to={`/thing/${encodeURIComponent(id)}`} dir="auto">
          {name}
        </PageLink>
      </p>
      {original !== name && (
        <p className={styles.original} dir="auto">
          {original}
        </p>
      )}
      <p className={styles.facts}>
        <StatusChip status={status} statedOn={statusHistory[0]?.date} />
        <PeriodText period={period} length="short" />
      </p>
      {places.length > 0 && (
        <ul className={styles.things} aria-label={t('pairs.places')}>
          {places.map((place) => (
            <li key={place.id}>
              <ThingLink thing={place} />
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.things} aria-label={t('pairs.partners')}>
        {actors.map((actor) => (
          <li key={actor.id}>
            <ThingLink thing={actor} />
          </li>
        ))}
        {remaining > 0 && <li className={styles.more}>{t('pairs.morePartners', { count: remaining })}</li>}
        {actors.length === 0 && <li className={styles.more}>{t('pairs.noPartners')}</li>}
      </ul>
    </div>
  );
}

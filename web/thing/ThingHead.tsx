import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { getConfidence } from '#web/domain/confidence.ts';
import { ConfidenceMark } from '#web/domain/ConfidenceMark.tsx';
import { ConfirmedText } from '#web/domain/ConfirmedText.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { RecordBadge } from '#web/domain/RecordBadge.tsx';
import { InitiativeStatus } from '#web/domain/InitiativeStatus.tsx';
import type { ThingHeadFragment } from '#web/api/operations.ts';
import styles from './ThingHead.module.css';

/** The kind, names, status, period and last confirmation of a thing. */
export function ThingHead({ thing }: { thing: ThingHeadFragment }) {
  const { t } = useTranslation('thing');
  const vocabulary = useVocabulary();
  const kind = vocabulary.kind(thing.kind);
  const acronym = 'acronym' in thing && !thing.name.includes(thing.acronym ?? '') ? thing.acronym : undefined;
  const initiative = 'status' in thing ? thing : undefined;

  return (
    <header className={styles.head}>
      <p className={styles.kind}>
        <KindMark kind={thing.kind} />
        {kind?.label}
        <RecordBadge record={thing} />
      </p>
      <h1 className={styles.name} data-long={thing.name.length > 90 || undefined}>
        <span dir="auto">{thing.name}</span>
        {acronym && <span className={styles.acronym}> {acronym}</span>}
      </h1>
      {thing.original !== thing.name && (
        <p className={styles.original}>
          <bdi>{thing.original}</bdi> <span>{t('original')}</span>
        </p>
      )}
      <div className={styles.line}>
        {initiative && <InitiativeStatus initiative={initiative} />}
        {initiative?.period && (
          <span>
            <span className={styles.label}>{vocabulary.field(thing.kind, 'period')?.label}</span>{' '}
            <PeriodText period={initiative.period} />
            <ConfidenceMark
              confidence={getConfidence(initiative.periodStatements, 'period', initiative.period.interval)}
              worded
            />
          </span>
        )}
        <span>
          {thing.confirmed ? (
            <>
              <span className={styles.label}>{t('confirmed')}</span> <ConfirmedText confirmed={thing.confirmed} />
            </>
          ) : (
            <span className={styles.label}>{t('neverConfirmed')}</span>
          )}
        </span>
      </div>
    </header>
  );
}

import { useVocabulary } from './vocabulary/VocabularyProvider.tsx';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import { StatedOn } from './StatedOn.tsx';
import styles from './StatusChip.module.css';

interface Props {
  status: string;
  /** Date of the source: "ongoing" in an old document says nothing about today. */
  statedOn?: string | null;
  /** It can no longer be so. */
  isPast?: boolean;
  /** Shown as a sign, which a legend explains. */
  confidence?: string | null;
}

/** Status of an initiative, with the date of its source. */
export function StatusChip({ status, statedOn, isPast, confidence }: Props) {
  const vocabulary = useVocabulary();
  return (
    <span className={styles.chip} data-status={status} data-past={isPast || undefined}>
      <span className={styles.dot} aria-hidden />
      <span>{vocabulary.label('Status', status)}</span>
      {statedOn && (
        <span className={styles.statedOn}>
          (<StatedOn date={statedOn} />)
        </span>
      )}
      <ConfidenceMark confidence={confidence} />
    </span>
  );
}

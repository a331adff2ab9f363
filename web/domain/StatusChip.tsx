import { useVocabulary } from './vocabulary/VocabularyProvider.tsx';
import { StatedOn } from './StatedOn.tsx';
import styles from './StatusChip.module.css';

interface Props {
  status: string;
  /** When it was said: what an old document calls ongoing is not ongoing today. */
  statedOn?: string | null;
}

/** How far an initiative is, always with the day on which somebody said so. */
export function StatusChip({ status, statedOn }: Props) {
  const vocabulary = useVocabulary();
  return (
    <span className={styles.chip} data-status={status}>
      <span className={styles.dot} aria-hidden />
      <span className={styles.label}>{vocabulary.label('Status', status)}</span>
      {statedOn && (
        <span className={styles.said}>
          (<StatedOn date={statedOn} />)
        </span>
      )}
    </span>
  );
}

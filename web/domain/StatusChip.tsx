import { useVocabulary } from './vocabulary/VocabularyProvider.tsx';
import { Said } from './StatedOn.tsx';
import styles from './StatusChip.module.css';

interface Props {
  status: string;
  /** When it was said: what an old document calls ongoing is not ongoing today. */
  said?: string | null;
}

/** How far an initiative is, always with the day on which somebody said so. */
export function StatusChip({ status, said }: Props) {
  const vocabulary = useVocabulary();
  return (
    <span className={styles.chip} data-status={status}>
      <span className={styles.dot} aria-hidden />
      <span className={styles.label}>{vocabulary.label('Status', status)}</span>
      {said && (
        <span className={styles.said}>
          (<Said date={said} />)
        </span>
      )}
    </span>
  );
}

import { confidenceSigns } from './confidence.ts';
import { useVocabulary } from './vocabulary/VocabularyProvider.tsx';
import styles from './ConfidenceMark.module.css';

/** What the signs of `ConfidenceMark` mean, for touch screens and paper. */
export function ConfidenceLegend() {
  const vocabulary = useVocabulary();
  return (
    <p className={styles.legend} aria-hidden>
      {Object.entries(confidenceSigns).map(([confidence, sign]) => (
        <span key={confidence}>
          <span className={styles.mark}>{sign}</span> {vocabulary.label('Confidence', confidence)}
        </span>
      ))}
    </p>
  );
}

import { VisuallyHidden } from '@mantine/core';
import { useVocabulary } from './vocabulary/VocabularyProvider.tsx';
import { confidenceSigns } from './confidence.ts';
import styles from './ConfidenceMark.module.css';

interface Props {
  confidence: string | null | undefined;
  /** Also shows the word, where there is room. */
  worded?: boolean;
}

/** Marks what sources do not state outright: implied or uncertain. Nothing for what they state. */
export function ConfidenceMark({ confidence, worded = false }: Props) {
  const vocabulary = useVocabulary();
  if (!confidence || !(confidence in confidenceSigns)) return null;
  const word = vocabulary.label('Confidence', confidence);
  return (
    <span className={styles.mark} title={word}>
      {worded ? (
        word
      ) : (
        <>
          <span aria-hidden>{confidenceSigns[confidence]}</span>
          <VisuallyHidden>({word})</VisuallyHidden>
        </>
      )}
    </span>
  );
}

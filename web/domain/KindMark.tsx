import { shapePath } from './vocabulary/shapes.ts';
import { useVocabulary } from './vocabulary/VocabularyProvider.tsx';
import styles from './KindMark.module.css';

interface Props {
  kind: string;
  size?: number;
  /** Says the kind to those who don't see the mark; leave it out where the word stands beside it. */
  named?: boolean;
}

/** The sign of a kind: its shape and colour as the API gives them. */
export function KindMark({ kind, size = 12, named = false }: Props) {
  const described = useVocabulary().kind(kind);
  const label = named ? described?.label : undefined;
  return (
    <svg
      className={styles.mark}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      style={{ '--kind': described?.colour } as object}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {label && <title>{label}</title>}
      <path d={shapePath(described?.shape)} fillRule="evenodd" />
    </svg>
  );
}

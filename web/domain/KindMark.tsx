import { getShapePath } from './vocabulary/shapes.ts';
import { useVocabulary } from './vocabulary/VocabularyProvider.tsx';
import styles from './KindMark.module.css';

interface Props {
  kind: string;
  size?: number;
  /** Adds a text alternative; omit it where the kind stands beside the mark as text. */
  labelled?: boolean;
}

/** The icon of a kind: shape and colour from the API. */
export function KindMark({ kind, size = 12, labelled = false }: Props) {
  const description = useVocabulary().kind(kind);
  const label = labelled ? description?.label : undefined;
  return (
    <svg
      className={styles.mark}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      style={{ '--kind': description?.colour } as object}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {label && <title>{label}</title>}
      <path d={getShapePath(description?.shape)} fillRule="evenodd" />
    </svg>
  );
}

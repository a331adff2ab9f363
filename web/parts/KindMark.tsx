import { useVocabulary } from '#web/kinds/VocabularyProvider.tsx';
import styles from './KindMark.module.css';

/** On a field of 16 × 16. A shape that is not drawn here yet is a circle. */
const shapes: Record<string, string> = {
  circle: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
  square: 'M3.4 2.6h9.2a.8.8 0 0 1 .8.8v9.2a.8.8 0 0 1-.8.8H3.4a.8.8 0 0 1-.8-.8V3.4a.8.8 0 0 1 .8-.8Z',
  triangle: 'M8.7 2.5 14.4 12.4a.8.8 0 0 1-.7 1.2H2.3a.8.8 0 0 1-.7-1.2L7.3 2.5a.8.8 0 0 1 1.4 0Z',
  diamond:
    'M8.6 1.6 14.4 7.4a.8.8 0 0 1 0 1.2L8.6 14.4a.8.8 0 0 1-1.2 0L1.6 8.6a.8.8 0 0 1 0-1.2L7.4 1.6a.8.8 0 0 1 1.2 0Z',
  star: 'm8 1.4 1.9 4.2 4.6.5-3.4 3.1.9 4.5L8 11.4l-4 2.3.9-4.5L1.5 6.1l4.6-.5Z',
  page: 'M4 1.5h5.2L13 5.3v8.4a.8.8 0 0 1-.8.8H4a.8.8 0 0 1-.8-.8V2.3A.8.8 0 0 1 4 1.5Z',
  pin: 'M8 1.2a4.9 4.9 0 0 0-4.9 4.9c0 3.5 4.3 8.2 4.9 8.7.6-.5 4.9-5.2 4.9-8.7A4.9 4.9 0 0 0 8 1.2Zm0 3.1a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6Z',
};

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
      <path d={shapes[described?.shape ?? ''] ?? shapes.circle} fillRule="evenodd" />
    </svg>
  );
}

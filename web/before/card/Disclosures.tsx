import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import styles from './Folds.module.css';

export interface Piece {
  name: string;
  title: string;
  count?: number;
  open?: boolean;
  content: ReactNode;
}

/** Pieces that can be folded away, their titles in one line. On paper all of them are there. */
export function Folds({ pieces }: { pieces: readonly Piece[] }) {
  const [open, setOpen] = useState(() => new Set(pieces.filter((piece) => piece.open).map(({ name }) => name)));
  const id = useId();
  const turn = (name: string) =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(name)) after.add(name);
      return after;
    });
  return (
    <div className={styles.folds}>
      <div className={styles.line}>
        {pieces.map(({ name, title, count }) => (
          <button
            key={name}
            type="button"
            className={styles.title}
            aria-expanded={open.has(name)}
            aria-controls={`${id}-${name}`}
            onClick={() => turn(name)}
          >
            {title}
            {count !== undefined && <span className={styles.count}>{count}</span>}
            <IconChevronDown size={14} stroke={1.8} aria-hidden />
          </button>
        ))}
      </div>
      {pieces.map(({ name, title, content }) => (
        <div key={name} id={`${id}-${name}`} className={styles.piece} data-open={open.has(name) || undefined}>
          <h4>{title}</h4>
          {content}
        </div>
      ))}
    </div>
  );
}

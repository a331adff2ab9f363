import { type ReactNode, useId } from 'react';
import styles from './ResultsSection.module.css';

interface Props {
  /** What the line of sections leads to. */
  id: string;
  mark?: ReactNode;
  title: string;
  count: number;
  /** What is told here, in a sentence. */
  meaning: string;
  children: ReactNode;
}

/** A section of the answer. */
export function ResultsSection({ id, mark, title, count, meaning, children }: Props) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading} id={id} tabIndex={-1}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {mark}
          {title}
          <span className={styles.count}>{count}</span>
        </h2>
        <p className={styles.meaning}>{meaning}</p>
      </div>
      {children}
    </section>
  );
}

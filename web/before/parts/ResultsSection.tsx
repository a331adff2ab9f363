import { type ReactNode, useId } from 'react';
import styles from './ResultsSection.module.css';

interface Props {
  /** Anchor for the links of the results head. */
  id: string;
  mark?: ReactNode;
  title: string;
  count: number;
  /** One sentence about the section. */
  meaning: string;
  children: ReactNode;
}

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

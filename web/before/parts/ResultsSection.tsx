import { type ReactNode, useId } from 'react';
import styles from './ResultsSection.module.css';

interface Props {
  id: string;
  title: string;
  count?: number;
  /** One sentence about the section. */
  meaning?: string;
  /** At the end of the title's line. */
  aside?: ReactNode;
  children: ReactNode;
}

export function ResultsSection({ id, title, count, meaning, aside, children }: Props) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading} id={id}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </h2>
        {meaning && <p className={styles.meaning}>{meaning}</p>}
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}

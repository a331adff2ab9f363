import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

interface Props {
  title: string;
  count?: number;
  /** At the end of the title's line. */
  aside?: ReactNode;
  children: ReactNode;
  id?: string;
}

export function Section({ title, count, aside, children, id }: Props) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading} id={id}>
      <div className={styles.head}>
        <h2 id={heading}>
          {title}
          {count != null && <span className={styles.count}>{count}</span>}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

interface Props {
  title: string;
  count?: number;
  /** Beside the title, at the end of the line. */
  aside?: ReactNode;
  children: ReactNode;
  id?: string;
}

/** A titled piece of a page. */
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

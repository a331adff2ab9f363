import type { ReactNode } from 'react';
import styles from './States.module.css';

/** Nothing there: says what was looked for, and what can be done. */
export const EmptyState = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className={styles.state}>
    <p className={styles.title}>{title}</p>
    {children && <div className={styles.text}>{children}</div>}
  </div>
);

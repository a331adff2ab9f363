import type { ReactNode } from 'react';
import styles from './States.module.css';

/** Shown instead of an empty result; children say what to do. */
export const EmptyState = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className={styles.state}>
    <p className={styles.title}>{title}</p>
    {children && <div className={styles.text}>{children}</div>}
  </div>
);

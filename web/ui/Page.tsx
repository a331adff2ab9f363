import type { ReactNode } from 'react';
import styles from './Page.module.css';

interface Props {
  /** What the browser's tab says. */
  title: string;
  children: ReactNode;
  /** reading: lines that are easy to read; wide: room for columns; full: the whole window. */
  width?: 'reading' | 'wide' | 'full';
}

/** The frame of every page: its title and its margins. */
export const Page = ({ title, children, width = 'wide' }: Props) => (
  <div className={styles.page} data-width={width}>
    <title>{`${title} · Maillage`}</title>
    {children}
  </div>
);

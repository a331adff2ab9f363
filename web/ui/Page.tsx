import type { ReactNode } from 'react';
import styles from './Page.module.css';

interface Props {
  /** Title of the document. */
  title: string;
  children: ReactNode;
  /** reading: readable line length; wide: columns; full: the whole window. */
  width?: 'reading' | 'wide' | 'full';
}

/** Document title and margins of a page. */
export const Page = ({ title, children, width = 'wide' }: Props) => (
  <div className={styles.page} data-width={width}>
    <title>{`${title} · Maillage`}</title>
    {children}
  </div>
);

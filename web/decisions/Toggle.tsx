import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './Filters.module.css';

interface Props {
  on: boolean;
  onToggle(on: boolean): void;
  count: number;
  children: ReactNode;
}

/** A filter button with the number of its results. */
export const Toggle = ({ on, onToggle, count, children }: Props) => (
  <UnstyledButton
    className={styles.toggle}
    aria-pressed={on}
    onClick={() => onToggle(!on)}
    disabled={count === 0 && !on}
  >
    {children} <span className={styles.count}>{count}</span>
  </UnstyledButton>
);

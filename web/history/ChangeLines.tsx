import type { DescribedChange } from '#web/record/describeChange.ts';
import styles from './History.module.css';

/** What was taken away and what was put in its place; screen readers announce both as such. */
export const ChangeLines = ({ change: { removed, added } }: { change: DescribedChange }) => (
  <span className={styles.values}>
    {removed.map((text) => (
      <del key={text} dir="auto">
        {text}
      </del>
    ))}
    {added.map((text) => (
      <ins key={text} dir="auto">
        {text}
      </ins>
    ))}
  </span>
);

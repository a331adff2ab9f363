import { Highlight } from '@mantine/core';
import type { MatchedFragment } from '#web/api/operations.ts';
import { findOtherMatches } from '#web/domain/search/matchedText.ts';
import styles from './Results.module.css';

/** Why a thing is a result, besides its name: the values that words of the search match, each with its field. */
export function Matches({ matched }: { matched: readonly MatchedFragment[] }) {
  const others = findOtherMatches(matched);
  if (others.length === 0) return null;
  return (
    <ul className={styles.matches}>
      {others.map(({ words, field, label, value }) => (
        <li key={`${field} ${value}`} dir="auto">
          <Highlight component="span" highlight={words} color="var(--accent-wash)" inherit>
            {value}
          </Highlight>
          <span className={styles.field}> · {label}</span>
        </li>
      ))}
    </ul>
  );
}

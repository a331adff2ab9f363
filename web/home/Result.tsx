import { findMatchedAlias } from '#web/domain/search/matchedText.ts';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { InitiativeStatus } from '#web/domain/InitiativeStatus.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import type { ResultsQuery } from '#web/api/operations.ts';
import { Matches } from './Matches.tsx';
import styles from './Results.module.css';

type Props = ResultsQuery['search']['edges'][number];

/** A search result with the alias that matched, if any, and what else did. */
export function Result({ node: thing, matched }: Props) {
  const alias = findMatchedAlias(thing.name, matched);
  const initiative = 'status' in thing ? thing : undefined;
  return (
    <li className={styles.result}>
      <div className={styles.name}>
        <ThingLink thing={thing} original={!alias} />
        {alias && (
          <span className={styles.alias} dir="auto">
            {alias}
          </span>
        )}
      </div>
      <Matches matched={matched} />
      {thing.description && (
        <p className={styles.description} dir="auto">
          {thing.description}
        </p>
      )}
      {initiative && (
        <p className={styles.facts}>
          <InitiativeStatus initiative={initiative} />
          <PeriodText period={initiative.period} length="short" />
        </p>
      )}
    </li>
  );
}

import { findMatchingAlias } from '#web/domain/search/matchingAlias.ts';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { InitiativeStatus } from '#web/domain/InitiativeStatus.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import type { ResultsQuery } from '#web/api/operations.ts';
import styles from './Results.module.css';

type Props = { thing: ResultsQuery['search']['nodes'][number]; text: string };

/** A search result with the alias that matched, if any. */
export function Result({ thing, text }: Props) {
  const alias = findMatchingAlias(thing, text);
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

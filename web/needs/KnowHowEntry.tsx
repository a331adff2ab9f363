import type { ReactNode } from 'react';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { WithSources } from '#web/domain/WithSources.tsx';
import type { KnowHow } from './groupByNeed.ts';
import styles from './NeedsPage.module.css';

/** A need or an offer: whose it is, what exactly, since when, and where that is said. */
export function KnowHowEntry({ knowHow, children }: { knowHow: KnowHow; children?: ReactNode }) {
  const { actor, description, period, citations, name } = knowHow;
  return (
    <>
      <p className={styles.name}>
        <ThingLink thing={knowHow} /> <WithSources citations={citations} fact={name} />
      </p>
      <p className={styles.facts}>
        <ThingLink thing={actor} />
        <PeriodText period={period} length="short" />
      </p>
      {description && (
        <p className={styles.description} dir="auto">
          {description}
        </p>
      )}
      {children}
    </>
  );
}

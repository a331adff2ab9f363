import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { OverlapCard } from './OverlapCard.tsx';
import type { OverlapFragment, Verdict } from './Overlaps.graphql.ts';
import { VerdictMark } from '#web/parts/VerdictMark.tsx';
import styles from './VerdictGroup.module.css';

interface Props {
  verdict: Verdict;
  overlaps: readonly OverlapFragment[];
  /** The largest contribution of the whole answer: bars are drawn to one scale. */
  largest: number;
}

/** What has one verdict, and what that verdict means. */
export function VerdictGroup({ verdict, overlaps, largest }: Props) {
  const { t } = useTranslation('overlap');
  const heading = useId();
  return (
    <section className={styles.group} aria-labelledby={heading} data-verdict={verdict}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          <VerdictMark verdict={verdict} size={20} />
          {t(`verdict.${verdict}.many`, { count: overlaps.length })}
          <span className={styles.count}>{overlaps.length}</span>
        </h2>
        <p className={styles.meaning}>{t(`verdict.${verdict}.meaning`)}</p>
      </div>
      <ol className={styles.cards}>
        {overlaps.map((overlap) => (
          <li key={overlap.initiative.id}>
            <OverlapCard overlap={overlap} largest={largest} />
          </li>
        ))}
      </ol>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import type { OverlapWithParts } from '#web/before/parts/groupByVerdict.ts';
import { OverlapCard } from '#web/before/card/OverlapCard.tsx';
import type { Verdict } from '#web/api/operations.ts';
import { VerdictMark } from '#web/domain/VerdictMark.tsx';
import { ResultsSection } from '#web/before/parts/ResultsSection.tsx';
import type { SideBySideState } from '#web/before/side/useSideBySide.ts';
import styles from './VerdictGroup.module.css';

interface Props {
  verdict: Verdict;
  overlaps: readonly OverlapWithParts[];
  /** The largest contribution of all results, so that all bars have the same scale. */
  maxContribution: number;
  side: SideBySideState;
}

/** The overlaps with the same verdict. */
export function VerdictGroup({ verdict, overlaps, maxContribution, side }: Props) {
  const { t } = useTranslation('before');
  return (
    <ResultsSection
      id={verdict}
      mark={<VerdictMark verdict={verdict} size={20} />}
      title={t(`verdict.${verdict}.title`, { count: overlaps.length })}
      count={overlaps.length}
      meaning={t(`verdict.${verdict}.meaning`)}
    >
      <ol className={styles.cards}>
        {overlaps.map((overlap) => (
          <li key={overlap.initiative.id}>
            <OverlapCard overlap={overlap} parts={overlap.parts} maxContribution={maxContribution} side={side} />
          </li>
        ))}
      </ol>
    </ResultsSection>
  );
}

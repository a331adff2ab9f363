import { useTranslation } from 'react-i18next';
import type { OverlapFragment } from '#web/api/operations.ts';
import { toGrade } from '#web/before/parts/grade.ts';
import { GradeChip } from '#web/before/parts/GradeChip.tsx';
import { useFold } from '#web/before/parts/useFold.tsx';
import { ResultsSection } from '#web/before/parts/ResultsSection.tsx';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { InitiativeStatus } from '#web/domain/InitiativeStatus.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import styles from './LinkedPartners.module.css';

const maxShown = 3;

/** Initiatives that already link partners of the proposal, whatever their subject. */
export function LinkedPartners({ overlaps }: { overlaps: readonly OverlapFragment[] }) {
  const { t } = useTranslation('before');
  const [shown, more] = useFold(overlaps, maxShown);
  return (
    <ResultsSection id="linked" title={t('linked.title')} count={overlaps.length} meaning={t('linked.meaning')}>
      <ul className={styles.list}>
        {shown.map((overlap) => (
          <li key={overlap.initiative.id}>
            <ThingLink thing={overlap.initiative} />
            <span className={styles.facts}>
              <PeriodText period={overlap.initiative.period} length="short" />
              <InitiativeStatus initiative={overlap.initiative} />
              <GradeChip grade={toGrade(overlap)} />
            </span>
          </li>
        ))}
      </ul>
      {more}
    </ResultsSection>
  );
}

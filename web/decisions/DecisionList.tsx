import { useTranslation } from 'react-i18next';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { UndatedNote } from '#web/domain/period/UndatedNote.tsx';
import { DecisionFilters } from './DecisionFilters.tsx';
import { DecisionGroup } from './DecisionGroup.tsx';
import { ExportButton } from './ExportButton.tsx';
import { NoDecisions } from './NoDecisions.tsx';
import { LoadMore } from './LoadMore.tsx';
import { groupDecisions } from './groups.ts';
import styles from './List.module.css';
import { useDecisions } from './useDecisions.ts';
import { useDecisionEntry } from './useDecisionEntry.ts';

/** Decisions in groups, filtered by state, responsible actor and meeting. */
export function DecisionList() {
  const { t } = useTranslation('decisions');
  const decisions = useDecisions();
  const { result, filters, shown, undatedCount, set } = decisions;
  const toEntry = useDecisionEntry();
  return (
    <QueryBoundary result={result}>
      {({ decisions: { pageInfo, totalCount, nodes } }) => (
        <>
          <DecisionFilters {...decisions} />
          <div className={styles.bar}>
            <p className={styles.total} aria-live="polite">
              {t('count', { count: shown.length })}
            </p>
            <ExportButton name={t('decisions')} entries={() => shown.flatMap(toEntry)} />
          </div>
          <UndatedNote count={undatedCount} shown={filters.undated} change={(undated) => set({ undated })} />
          {shown.length === 0 && (
            <NoDecisions
              title={t('none')}
              clearFilters={() =>
                set({ q: null, state: null, who: null, meeting: null, force: null, period: null, undated: null })
              }
              filtered={totalCount > 0}
            />
          )}
          {groupDecisions(shown, filters.by).map((group) => (
            <DecisionGroup key={group.key} group={group} by={filters.by} />
          ))}
          <LoadMore info={pageInfo} shown={nodes.length} total={totalCount} />
        </>
      )}
    </QueryBoundary>
  );
}

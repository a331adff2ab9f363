import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { ErrorState } from '#web/ui/ErrorState.tsx';
import { LoadingState } from '#web/ui/LoadingState.tsx';
import { PairList } from './PairList.tsx';
import { StandingOverlapsDocument } from '#web/api/operations.ts';
import { useFilters } from '#web/overlaps/useFilters.ts';

const pageSize = 20;
/** Further pairs are on another page. */
const maxPairs = 200;

/** The most similar pairs of initiatives, to be reviewed. */
export function PairsView() {
  const { t } = useTranslation('overlaps');
  const { filter, get, set } = useFilters();
  const first = Math.min(Math.max(Number(get('first')) || pageSize, 1), maxPairs);
  const after = get('after') || null;
  const answer = useApiQuery(StandingOverlapsDocument, { filter, first, after });

  if (answer.error && !answer.loading) return <ErrorState error={answer.error} retry={answer.refetch} />;
  if (!answer.data) return <LoadingState lines={10} />;
  const { overlaps, different, totalCount, initiativeCount, comparedCount, dueCount, endCursor } =
    answer.data.standingOverlaps;
  const due = dueCount > 0 && t('state.due', { ns: 'common', count: dueCount });
  if (totalCount === 0)
    return <EmptyState title={t('pairs.none')}>{due || t('pairs.noneHint', { count: initiativeCount })}</EmptyState>;
  return (
    <PairList
      pairs={overlaps}
      different={different}
      totalCount={totalCount}
      compared={due || t('pairs.compared', { count: comparedCount })}
      loading={answer.loading}
      loadMore={
        endCursor !== null && first < maxPairs
          ? () => set({ first: String(first + pageSize) }, { replace: true })
          : undefined
      }
      showFurther={endCursor !== null && first === maxPairs ? () => set({ first: null, after: endCursor }) : undefined}
      showClosest={after === null ? undefined : () => set({ first: null, after: null })}
    />
  );
}

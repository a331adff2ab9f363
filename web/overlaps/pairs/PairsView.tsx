import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { ErrorState } from '#web/ui/ErrorState.tsx';
import { Comparing } from './Comparing.tsx';
import { PairList } from './PairList.tsx';
import { StandingOverlapsDocument } from '#web/api/operations.ts';
import { useFilters } from '#web/overlaps/useFilters.ts';

const pageSize = 20;
const maxPairs = 200;

/** The most similar pairs of initiatives, to be reviewed. */
export function PairsView() {
  const { t } = useTranslation('overlaps');
  const { filter, get, set } = useFilters();
  const first = Math.min(Math.max(Number(get('first')) || pageSize, 1), maxPairs);
  const answer = useApiQuery(StandingOverlapsDocument, { filter, first });

  if (answer.error && !answer.loading) return <ErrorState error={answer.error} retry={answer.refetch} />;
  if (!answer.data) return <Comparing />;
  const { overlaps, different, totalCount, initiativeCount, comparedCount } = answer.data.standingOverlaps;
  const progress =
    comparedCount < initiativeCount && t('pairs.progress', { count: initiativeCount, compared: comparedCount });
  if (totalCount === 0)
    return (
      <EmptyState title={t('pairs.none')}>{progress || t('pairs.noneHint', { count: initiativeCount })}</EmptyState>
    );
  const more = overlaps.length < totalCount && first < maxPairs;
  return (
    <PairList
      pairs={overlaps}
      different={different}
      totalCount={totalCount}
      compared={progress || t('pairs.compared', { count: comparedCount })}
      loading={answer.loading}
      loadMore={more ? () => set({ first: String(first + pageSize) }, { replace: true }) : undefined}
    />
  );
}

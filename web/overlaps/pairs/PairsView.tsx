import { useTranslation } from 'react-i18next';
import { useAnswer } from '#web/api/useApiQuery.ts';
import { problemOf } from '#web/api/apiError.ts';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { ErrorState } from '#web/ui/ErrorState.tsx';
import { Comparing } from './Comparing.tsx';
import { PairList } from './PairList.tsx';
import { StandingOverlapsDocument } from '#web/api/operations.ts';
import { useWishes } from '#web/overlaps/useFilters.ts';

const atOnce = 20;
const most = 200;

/** The likeliest overlaps that are there already, to be judged one by one. */
export function PairsView() {
  const { t } = useTranslation('overlaps');
  const { filter, get, set } = useWishes();
  const first = Math.min(Math.max(Number(get('first')) || atOnce, 1), most);
  const answer = useAnswer(StandingOverlapsDocument, { filter, first });

  if (answer.error && !answer.loading) {
    if (problemOf(answer.error).code === 'TOO_COSTLY')
      return <EmptyState title={t('pairs.tooMany')}>{t('pairs.tooManyHint')}</EmptyState>;
    return <ErrorState error={answer.error} again={answer.again} />;
  }
  if (!answer.data) return <Comparing />;
  const { overlaps, different, totalCount, compared } = answer.data.standingOverlaps;
  if (totalCount === 0)
    return <EmptyState title={t('pairs.none')}>{t('pairs.noneHint', { count: compared })}</EmptyState>;
  const more = overlaps.length < totalCount && first < most;
  return (
    <PairList
      pairs={overlaps}
      different={different}
      totalCount={totalCount}
      compared={compared}
      loading={answer.loading}
      more={more ? () => set({ first: String(first + atOnce) }, { replace: true }) : undefined}
    />
  );
}

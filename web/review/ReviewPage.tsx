import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { ErrorState } from '#web/ui/ErrorState.tsx';
import { Page } from '#web/ui/Page.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import { Merges } from './Merges.tsx';
import { Notice } from './Notice.tsx';
import { PairView } from './pair/PairView.tsx';
import { Progress } from './Progress.tsx';
import styles from './ReviewPage.module.css';
import { parsePair, formatPair, toPairId } from './pairs.ts';
import { useDecisions } from './useDecisions.ts';
import { type DuplicateCandidate, useDuplicates } from './useDuplicates.ts';

/** When so few open pairs are left, more are loaded. */
const pairsAhead = 5;

const toParameter = ({ a, b }: DuplicateCandidate) => formatPair([a.id, b.id]);

/** Possible duplicates, reviewed pair by pair. */
export function ReviewPage() {
  const { t } = useTranslation('review');
  const { get, set } = useSearchParameters();
  const decisions = useDecisions();
  const { pairs, totalCount, comparedCount, dueCount, loading, error, loadMore, retry } = useDuplicates();
  const due = t('state.due', { ns: 'common', count: dueCount });
  const open = pairs.filter(({ a, b }) => decisions.isOpen([a.id, b.id]));
  const shown = parsePair(get('pair'));
  const at = shown ? open.findIndex(({ id }) => id === toPairId(shown)) : -1;
  const firstPair = !shown && open[0] ? toParameter(open[0]) : undefined;

  // Put the first pair into the URL, so that it stays while others are found.
  useEffect(() => {
    if (firstPair) set({ pair: firstPair }, { replace: true });
  }, [firstPair, set]);

  // The next page, before the reader comes to its first pair.
  const isNearEnd = Math.max(at, 0) >= open.length - pairsAhead;
  useEffect(() => {
    if (isNearEnd) loadMore();
  });

  const showPair = (to: number) => {
    if (open[to]) set({ pair: toParameter(open[to]) });
  };
  /** After a decision, the next pair takes the place of the decided one. */
  const showNext = () => {
    const remaining = open.filter((_, n) => n !== at);
    const pair = remaining[Math.max(0, at)] ?? remaining.at(-1);
    set({ pair: pair ? toParameter(pair) : null });
  };

  return (
    <Page title={t('title')}>
      <PageHead title={t('title')} lead={t('lead')} />
      <Notice decisions={decisions} back={(pair) => set({ pair: formatPair(pair) })} />
      {shown && (
        <PairView
          key={formatPair(shown)}
          pair={shown}
          candidate={open[at]}
          decisions={decisions}
          move={(by) => showPair(at + by)}
          showNext={showNext}
        >
          <Progress
            index={at}
            loaded={open.length}
            total={totalCount - pairs.length + open.length}
            decided={decisions.steps.length}
            go={showPair}
          />
        </PairView>
      )}
      {!shown && !firstPair && !loading && error === undefined && (
        <EmptyState title={t('none')}>{dueCount > 0 ? due : t(pairs.length > 0 ? 'noneLeft' : 'noneText')}</EmptyState>
      )}
      {error !== undefined && <ErrorState error={error} retry={retry} />}
      {error === undefined && !loading && (shown || dueCount === 0) && (
        <p className={styles.compared} role="status">
          {dueCount > 0 ? due : t('compared', { count: comparedCount })}
        </p>
      )}
      <Merges decisions={decisions} />
    </Page>
  );
}

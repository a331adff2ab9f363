import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParameters } from '#web/app/routing/useSearchParameters.ts';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { ErrorState } from '#web/ui/ErrorState.tsx';
import { Page } from '#web/ui/Page.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import { Merges } from './Merges.tsx';
import { Notice } from './Notice.tsx';
import { PairView } from './PairView.tsx';
import { Progress } from './Progress.tsx';
import styles from './ReviewPage.module.css';
import { pairIn, pairText } from './pairs.ts';
import { useDecisions } from './useDecisions.ts';
import { type Proposed, useDuplicates } from './useDuplicates.ts';

const addressed = ({ one, other }: Proposed) => pairText([one.id, other.id]);

/** Records that may be the same, one pair after the other: to be merged, kept apart or left for later. */
export function ReviewPage() {
  const { t } = useTranslation('review');
  const { get, set } = useParameters();
  const decisions = useDecisions();
  const { pairs, compared, looking, error, again } = useDuplicates();
  const open = pairs.filter(({ one, other }) => decisions.isOpen([one.id, other.id]));
  const shown = pairIn(get('pair'));
  const at = shown ? open.findIndex(({ id }) => id === [...shown].sort().join(' ')) : -1;
  const beginning = !shown && open[0] ? addressed(open[0]) : undefined;

  // What is reviewed stays there while others are found.
  useEffect(() => {
    if (beginning) set({ pair: beginning }, { replace: true });
  }, [beginning, set]);

  const go = (to: number) => {
    if (open[to]) set({ pair: addressed(open[to]) });
  };
  /** After a decision: what stands at its place then. */
  const goOn = () => {
    const rest = open.filter((_, n) => n !== at);
    const pair = rest[Math.max(0, at)] ?? rest.at(-1);
    set({ pair: pair ? addressed(pair) : null });
  };

  return (
    <Page title={t('title')}>
      <PageHead title={t('title')} lead={t('lead')} />
      <Notice decisions={decisions} back={(pair) => set({ pair: pairText(pair) })} />
      {shown && (
        <PairView
          key={pairText(shown)}
          pair={shown}
          proposed={open[at]}
          decisions={decisions}
          move={(by) => go(at + by)}
          goOn={goOn}
        >
          <Progress at={at} of={open.length} decided={decisions.steps.length} go={go} />
        </PairView>
      )}
      {!shown && !beginning && !looking && error === undefined && (
        <EmptyState title={t('none')}>{t(pairs.length > 0 ? 'noneLeft' : 'noneText')}</EmptyState>
      )}
      {error !== undefined && <ErrorState error={error} again={again} />}
      {error === undefined && (
        <p className={styles.compared} role="status">
          {t(looking ? 'looking' : 'compared', { count: compared })}
        </p>
      )}
      <Merges decisions={decisions} />
    </Page>
  );
}

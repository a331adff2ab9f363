import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParameters } from '#web/address/useParameters.ts';
import { useAnswer } from '#web/api/useAnswer.ts';
import { Answered } from '#web/parts/Answered.tsx';
import { EmptyState } from '#web/parts/EmptyState.tsx';
import { Page } from '#web/parts/Page.tsx';
import { DuplicatesDocument } from './Duplicates.graphql.ts';
import { Merges } from './Merges.tsx';
import { Notice } from './Notice.tsx';
import { PairView } from './PairView.tsx';
import { Progress } from './Progress.tsx';
import styles from './ReviewPage.module.css';
import { pairIn, pairText } from './pairs.ts';
import { useDecisions } from './useDecisions.ts';

/** How many pairs are asked for at once. */
const first = 50;

/** Records that may be the same, one pair after the other: to be merged, kept apart or left for later. */
export function ReviewPage() {
  const { t } = useTranslation('review');
  const { get, set } = useParameters();
  const decisions = useDecisions();
  const answer = useAnswer(DuplicatesDocument, { first, after: get('after') || undefined });
  const chosen = pairIn(get('pair'));
  const proposed = answer.data?.duplicates.pairs ?? [];
  const open = proposed.filter(({ one, other }) => decisions.isOpen([one.id, other.id]));
  const at = chosen && open.findIndex(({ id }) => id === [...chosen].sort().join(' '));
  const current = chosen ? open[at!] : open[0];
  const shown = chosen ?? (current && ([current.one.id, current.other.id] as const));

  const place = chosen ? at! : 0;
  const go = (to: number) => {
    const pair = open[to];
    if (pair) set({ pair: pairText([pair.one.id, pair.other.id]) });
  };
  /** After a decision: what stands at its place then. */
  const goOn = () => {
    const rest = open.filter((pair) => pair !== current);
    const pair = rest[Math.max(0, place)] ?? rest.at(-1);
    set({ pair: pair ? pairText([pair.one.id, pair.other.id]) : null });
  };

  return (
    <Page title={t('title')}>
      <h1>{t('title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      <Notice decisions={decisions} back={(pair) => set({ pair: pairText(pair) })} />
      {shown && (
        <PairView
          key={pairText(shown)}
          pair={shown}
          proposed={current}
          decisions={decisions}
          move={(by) => go(place + by)}
          goOn={goOn}
        >
          <Progress at={place} of={open.length} decided={decisions.steps.length} go={go} />
        </PairView>
      )}
      <Answered answer={answer}>
        {({ duplicates: { next, compared } }) => (
          <>
            {!shown && (
              <EmptyState title={t('none')}>
                <p>{t(proposed.length > 0 ? 'noneLeft' : 'noneText')}</p>
                <p>{t('compared', { count: compared })}</p>
              </EmptyState>
            )}
            <p className={styles.further}>
              {next && (
                <Button size="xs" variant="default" onClick={() => set({ after: next, pair: null })}>
                  {t('further')}
                </Button>
              )}
              {get('after') && (
                <Button size="xs" variant="subtle" onClick={() => set({ after: null, pair: null })}>
                  {t('start')}
                </Button>
              )}
            </p>
          </>
        )}
      </Answered>
      <Merges decisions={decisions} />
    </Page>
  );
}

import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { KeysHint } from '#web/ui/KeysHint.tsx';
import { Comparing } from './Comparing.tsx';
import { Different } from './Different.tsx';
import { PairCard } from './PairCard.tsx';
import styles from './PairList.module.css';
import type { PairFragment } from '#web/api/operations.ts';
import { Undo } from '#web/overlaps/review/Undo.tsx';
import { useJudging } from '#web/overlaps/review/useReviewPair.ts';
import { usePairKeys } from './usePairKeys.ts';

interface Props {
  pairs: readonly PairFragment[];
  /** Those that were told apart before. */
  different: readonly PairFragment[];
  totalCount: number;
  compared: number;
  loading: boolean;
  more: (() => void) | undefined;
}

/** The pairs, the closest first; those that a person told apart are folded away at the end. */
export function PairList({ pairs, different, totalCount, compared, loading, more }: Props) {
  const { t } = useTranslation('overlaps');
  const judging = useJudging(!loading);
  const list = useRef<HTMLDivElement>(null);
  // What is told apart, or is so no longer, changes places at once.
  const all = [...new Map([...pairs, ...different].map((pair) => [pair.id, pair])).values()];
  const apart = all.filter(({ judgement }) => judgement?.decision === 'DIFFERENT');
  const open = all.filter((pair) => !apart.includes(pair)).toSorted((a, b) => b.score - a.score);
  usePairKeys(list, all, judging);
  const judged = all.filter(({ judgement }) => judgement).length;
  const largest = Math.max(...all.flatMap(({ reasons }) => reasons.map(({ contribution }) => contribution)), 0.01);
  return (
    <div ref={list} className={styles.list} aria-busy={loading}>
      <p className={styles.total} role="status">
        {t('pairs.total', { count: totalCount })} {t('pairs.compared', { count: compared })}{' '}
        {judged > 0 && t('pairs.judged', { count: judged })}
      </p>
      <KeysHint>{t('judge.keys')}</KeysHint>
      {judging.problem && (
        <p role="alert" className={styles.problem}>
          {judging.problem}
        </p>
      )}
      {loading && <Comparing again />}
      <ol className={styles.cards} data-waiting={loading || undefined}>
        {open.map((pair) => (
          <li key={pair.id}>
            <PairCard pair={pair} judging={judging} largest={largest} />
          </li>
        ))}
      </ol>
      {open.length === 0 && <p className={styles.total}>{t('pairs.allApart')}</p>}
      {more && (
        <Button className={styles.more} variant="default" loading={loading} onClick={more}>
          {t('state.moreOf', { ns: 'common', shown: pairs.length, of: totalCount })}
        </Button>
      )}
      <Different pairs={apart} judging={judging} largest={largest} />
      <Undo judging={judging} />
    </div>
  );
}

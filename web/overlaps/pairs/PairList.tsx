import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { KeysHint } from '#web/ui/KeysHint.tsx';
import { uniqueById } from '#web/ui/uniqueById.ts';
import { DifferentPairs } from './DifferentPairs.tsx';
import { PairCard } from './PairCard.tsx';
import styles from './PairList.module.css';
import type { PairFragment } from '#web/api/operations.ts';
import { Undo } from '#web/overlaps/review/Undo.tsx';
import { useReviewPair } from '#web/overlaps/review/useReviewPair.ts';
import { usePairKeys } from './usePairKeys.ts';

interface Props {
  pairs: readonly PairFragment[];
  /** Pairs reviewed as different earlier. */
  different: readonly PairFragment[];
  totalCount: number;
  /** How many records have been compared, or are still to be, as a sentence. */
  compared: string;
  loading: boolean;
  loadMore: (() => void) | undefined;
  showFurther: (() => void) | undefined;
  /** Undefined on the first page. */
  showClosest: (() => void) | undefined;
}

/** The pairs by score. Those reviewed as different are collapsed at the end. */
export function PairList({
  pairs,
  different,
  totalCount,
  compared,
  loading,
  loadMore,
  showFurther,
  showClosest,
}: Props) {
  const { t } = useTranslation('overlaps');
  const review = useReviewPair(!loading);
  const list = useRef<HTMLDivElement>(null);
  // A new decision moves a pair between the two lists at once.
  const allPairs = uniqueById([...pairs, ...different]);
  const differentPairs = allPairs.filter(({ review }) => review?.decision === 'DIFFERENT');
  const openPairs = allPairs.filter((pair) => !differentPairs.includes(pair)).toSorted((a, b) => b.score - a.score);
  usePairKeys(list, allPairs, review);
  const reviewedCount = allPairs.filter(({ review }) => review).length;
  const maxContribution = Math.max(
    ...allPairs.flatMap(({ reasons }) => reasons.map(({ contribution }) => contribution)),
    0.01,
  );
  return (
    <div ref={list} className={styles.list} aria-busy={loading}>
      <p className={styles.total} role="status">
        {t('pairs.total', { count: totalCount })} {compared}{' '}
        {reviewedCount > 0 && t('pairs.reviewed', { count: reviewedCount })}
      </p>
      <KeysHint>{t('review.keys')}</KeysHint>
      {review.problem && (
        <p role="alert" className={styles.problem}>
          {review.problem}
        </p>
      )}
      <ol className={styles.cards} data-waiting={loading || undefined}>
        {openPairs.map((pair) => (
          <li key={pair.id}>
            <PairCard pair={pair} review={review} maxContribution={maxContribution} />
          </li>
        ))}
      </ol>
      {openPairs.length === 0 && <p className={styles.total}>{t('pairs.allDifferent')}</p>}
      {loadMore && (
        <Button className={styles.more} variant="default" loading={loading} onClick={loadMore}>
          {showClosest
            ? t('state.more', { ns: 'common' })
            : t('state.moreCount', { ns: 'common', shown: pairs.length, of: totalCount })}
        </Button>
      )}
      {showFurther && (
        <Button className={styles.more} variant="default" onClick={showFurther}>
          {t('pairs.further')}
        </Button>
      )}
      {showClosest && (
        <Button className={styles.more} variant="default" onClick={showClosest}>
          {t('pairs.closest')}
        </Button>
      )}
      <DifferentPairs pairs={differentPairs} review={review} maxContribution={maxContribution} />
      <Undo review={review} />
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { PairCard } from './PairCard.tsx';
import styles from './PairList.module.css';
import type { PairFragment } from '#web/api/operations.ts';
import type { ReviewState } from '#web/overlaps/review/useReviewPair.ts';

interface Props {
  pairs: readonly PairFragment[];
  review: ReviewState;
  maxContribution: number;
}

/** Pairs reviewed as different, collapsed. */
export function DifferentPairs({ pairs, review, maxContribution }: Props) {
  const { t } = useTranslation('overlaps');
  if (pairs.length === 0) return null;
  return (
    <details className={styles.different}>
      <summary>{t('pairs.different', { count: pairs.length })}</summary>
      <ol className={styles.cards}>
        {pairs.map((pair) => (
          <li key={pair.id}>
            <PairCard pair={pair} review={review} maxContribution={maxContribution} />
          </li>
        ))}
      </ol>
    </details>
  );
}

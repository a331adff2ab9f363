import { useTranslation } from 'react-i18next';
import { PairCard } from './PairCard.tsx';
import styles from './PairList.module.css';
import type { PairFragment } from '#web/api/operations.ts';
import type { Judging } from '#web/overlaps/review/useReviewPair.ts';

interface Props {
  pairs: readonly PairFragment[];
  judging: Judging;
  largest: number;
}

/** What a person told apart: out of the way, and not forgotten. */
export function Different({ pairs, judging, largest }: Props) {
  const { t } = useTranslation('overlaps');
  if (pairs.length === 0) return null;
  return (
    <details className={styles.apart}>
      <summary>{t('pairs.apart', { count: pairs.length })}</summary>
      <ol className={styles.cards}>
        {pairs.map((pair) => (
          <li key={pair.id}>
            <PairCard pair={pair} judging={judging} largest={largest} />
          </li>
        ))}
      </ol>
    </details>
  );
}

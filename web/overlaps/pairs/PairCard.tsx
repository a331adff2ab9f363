import { VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { VerdictMark } from '#web/domain/VerdictMark.tsx';
import { ReviewBar } from '#web/overlaps/review/ReviewBar.tsx';
import styles from './PairCard.module.css';
import { PairReasons } from './PairReasons.tsx';
import { PairSide } from './PairSide.tsx';
import type { PairFragment } from '#web/api/operations.ts';
import type { ReviewState } from '#web/overlaps/review/useReviewPair.ts';

interface Props {
  pair: PairFragment;
  review: ReviewState;
  /** The largest contribution of all pairs, so that all bars have the same scale. */
  maxContribution: number;
}

/** Two overlapping initiatives side by side, with the reasons and the review. */
export function PairCard({ pair, review, maxContribution }: Props) {
  const { t } = useTranslation('overlaps');
  const heading = useId();
  const { id, a, b, verdict, certainty, reasons, score } = pair;
  return (
    // Focusable for the shortcuts 1, 2, 3, j, k and u.
    <article className={styles.card} data-pair={id} data-verdict={verdict} aria-labelledby={heading} tabIndex={-1}>
      <h3 id={heading} className={styles.verdict}>
        <VerdictMark verdict={verdict} />
        {t(`pairs.verdict.${certainty === 'POSSIBLE' ? certainty : verdict}`)}
        {/* Both names are visible below. */}
        <VisuallyHidden>{t('pairs.between', { first: a.name, second: b.name })}</VisuallyHidden>
      </h3>
      <div className={styles.sides}>
        <PairSide initiative={a} />
        <PairSide initiative={b} />
      </div>
      <PairReasons reasons={reasons} score={score} maxContribution={maxContribution} />
      <ReviewBar pair={pair} review={review}>
        <PageLink to={buildUrl('/explore', { of: [a.id, b.id] })} className={styles.both}>
          {t('pairs.explore')}
        </PageLink>
      </ReviewBar>
    </article>
  );
}

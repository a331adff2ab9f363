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
import type { PairReview } from '#web/overlaps/review/useReviewPair.ts';

interface Props {
  pair: PairFragment;
  review: PairReview;
  /** The largest contribution of all: bars are drawn to one scale. */
  maxContribution: number;
}

/** Two initiatives that overlap, side by side, with why, and what a person said of them. */
export function PairCard({ pair, review, maxContribution }: Props) {
  const { t } = useTranslation('overlaps');
  const heading = useId();
  const { id, one, other, verdict, reasons, score } = pair;
  return (
    // The keys 1, 2, 3, j, k and u work where the keyboard is: on the card.
    <article className={styles.card} data-pair={id} data-verdict={verdict} aria-labelledby={heading} tabIndex={-1}>
      <h3 id={heading} className={styles.verdict}>
        <VerdictMark verdict={verdict} />
        {t(`pairs.verdict.${verdict}`)}
        <span className={styles.names}>{t('pairs.between', { one: one.name, other: other.name })}</span>
      </h3>
      <div className={styles.sides}>
        <PairSide initiative={one} />
        <PairSide initiative={other} />
      </div>
      <PairReasons reasons={reasons} score={score} maxContribution={maxContribution} />
      <ReviewBar pair={pair} review={review}>
        <PageLink to={buildUrl('/explore', { of: [one.id, other.id] })} className={styles.both}>
          {t('pairs.explore')}
        </PageLink>
      </ReviewBar>
    </article>
  );
}

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { pageWith } from '#web/app/routing/useRoute.ts';
import { VerdictMark } from '#web/domain/VerdictMark.tsx';
import { JudgeBar } from '#web/overlaps/review/JudgeBar.tsx';
import styles from './PairCard.module.css';
import { PairReasons } from './PairReasons.tsx';
import { PairSide } from './PairSide.tsx';
import type { PairFragment } from '#web/api/operations.ts';
import type { Judging } from '#web/overlaps/review/useReviewPair.ts';

interface Props {
  pair: PairFragment;
  judging: Judging;
  /** The largest contribution of all: bars are drawn to one scale. */
  largest: number;
}

/** Two initiatives that overlap, side by side, with why, and what a person said of them. */
export function PairCard({ pair, judging, largest }: Props) {
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
      <PairReasons reasons={reasons} score={score} largest={largest} />
      <JudgeBar pair={pair} judging={judging}>
        <PageLink to={pageWith('/explore', { of: [one.id, other.id] })} className={styles.both}>
          {t('pairs.explore')}
        </PageLink>
      </JudgeBar>
    </article>
  );
}

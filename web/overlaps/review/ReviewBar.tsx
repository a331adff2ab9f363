import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { useKeys } from '#web/ui/useKeys.ts';
import { formatDate } from '#web/domain/dates.ts';
import styles from './ReviewBar.module.css';
import type { PairFragment } from '#web/api/operations.ts';
import { type ReviewState, decisions } from './useReviewPair.ts';

interface Props {
  pair: PairFragment;
  review: ReviewState;
  children: ReactNode;
}

/** Buttons for the decision on a pair, and who made the current one when. */
export function ReviewBar({ pair, review, children }: Props) {
  const { t } = useTranslation('overlaps');
  const { language } = useLanguage();
  const { on } = useKeys();
  const pairReview = pair.review;
  const currentDecision = pairReview?.decision;
  return (
    <div className={styles.bar}>
      <fieldset className={styles.buttons} aria-label={t('review.question')}>
        {decisions.map((decision, n) => (
          <Button
            key={decision}
            size="xs"
            variant={currentDecision === decision ? 'light' : 'default'}
            aria-pressed={currentDecision === decision}
            aria-keyshortcuts={on ? String(n + 1) : undefined}
            title={on ? t('review.key', { key: n + 1 }) : undefined}
            disabled={review.busy === pair.id}
            onClick={() => review.decide(pair, currentDecision === decision ? null : decision)}
          >
            {t(`review.${decision}`)}
          </Button>
        ))}
      </fieldset>
      {pairReview && (
        <p className={styles.decision}>
          {t('review.statedBy', { by: pairReview.by, date: formatDate(pairReview.date, language, 'short') })}{' '}
          <button type="button" className={styles.undo} onClick={() => review.decide(pair, null)}>
            {t('review.withdraw')}
          </button>
        </p>
      )}
      <span className={styles.rest}>{children}</span>
    </div>
  );
}

import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { useKeys } from '#web/ui/useKeys.ts';
import { formatDate } from '#web/domain/dates.ts';
import styles from './ReviewBar.module.css';
import type { PairFragment } from '#web/api/operations.ts';
import { type PairReview, decisions } from './useReviewPair.ts';

interface Props {
  pair: PairFragment;
  review: PairReview;
  children: ReactNode;
}

/** What a person says of the two: same, different, unsure; who said it and when; and the way back. */
export function ReviewBar({ pair, review, children }: Props) {
  const { t } = useTranslation('overlaps');
  const { language } = useLanguage();
  const { on } = useKeys();
  const { judgement } = pair;
  const currentDecision = judgement?.decision;
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
      {judgement && (
        <p className={styles.decision}>
          {t('review.statedBy', { by: judgement.by, date: formatDate(judgement.date, language, 'short') })}{' '}
          <button type="button" className={styles.undo} onClick={() => review.decide(pair, null)}>
            {t('review.withdraw')}
          </button>
        </p>
      )}
      <span className={styles.rest}>{children}</span>
    </div>
  );
}

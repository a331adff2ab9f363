import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '#web/ui/useKeys.ts';
import styles from '#web/overlaps/pairs/PairList.module.css';
import type { PairReview } from './useReviewPair.ts';

/** What was said last, with the way to undo it. */
export function Undo({ review: { last, busy, undo } }: { review: PairReview }) {
  const { t } = useTranslation('overlaps');
  const { on } = useKeys();
  const button = useRef<HTMLButtonElement>(null);
  const previousDecision = useRef(last);

  // A card that folds away, a button that goes, a dialog that closes take the keyboard along: it goes back to the
  // card that was judged, or here when that is out of sight.
  useEffect(() => {
    const reviewed = last ?? previousDecision.current;
    previousDecision.current = last;
    if (document.activeElement !== document.body || !reviewed) return;
    const card = document.querySelector<HTMLElement>(`[data-pair="${CSS.escape(reviewed.pair.id)}"]`);
    (card?.checkVisibility() ? card : button.current)?.focus({ preventScroll: true });
  }, [last]);

  return (
    <div role="status" className={styles.last}>
      {last && (
        <div className={styles.undo}>
          <span>
            {t(last.decision ? `review.done.${last.decision}` : 'review.done.none', {
              one: last.pair.one.name,
              other: last.pair.other.name,
            })}
          </span>
          <Button
            ref={button}
            size="compact-sm"
            variant="default"
            aria-keyshortcuts={on ? 'u' : undefined}
            title={on ? t('review.key', { key: 'u' }) : undefined}
            onClick={() => busy === undefined && undo()}
          >
            {t('review.undo')}
          </Button>
        </div>
      )}
    </div>
  );
}

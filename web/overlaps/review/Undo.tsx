import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '#web/ui/useKeys.ts';
import styles from '#web/overlaps/pairs/PairList.module.css';
import type { ReviewState } from './useReviewPair.ts';

/** The last decision, with an undo button. */
export function Undo({ review: { last, busy, undo } }: { review: ReviewState }) {
  const { t } = useTranslation('overlaps');
  const { on } = useKeys();
  const button = useRef<HTMLButtonElement>(null);
  const previousDecision = useRef(last);

  // A card that moves, a removed button or a closed dialog loses the focus: return it to the reviewed card, or to the
  // undo button when the card is out of sight.
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
              first: last.pair.a.name,
              second: last.pair.b.name,
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

import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '#web/ui/useKeys.ts';
import styles from '#web/overlaps/pairs/PairList.module.css';
import type { Judging } from './useReviewPair.ts';

/** What was said last, with the way to undo it. */
export function Undo({ judging: { last, busy, undo } }: { judging: Judging }) {
  const { t } = useTranslation('overlaps');
  const { on } = useKeys();
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(last);

  // A card that folds away, a button that goes, a dialog that closes take the keyboard along: it goes back to the
  // card that was judged, or here when that is out of sight.
  useEffect(() => {
    const of = last ?? before.current;
    before.current = last;
    if (document.activeElement !== document.body || !of) return;
    const card = document.querySelector<HTMLElement>(`[data-pair="${CSS.escape(of.pair.id)}"]`);
    (card?.checkVisibility() ? card : button.current)?.focus({ preventScroll: true });
  }, [last]);

  return (
    <div role="status" className={styles.last}>
      {last && (
        <div className={styles.undo}>
          <span>
            {t(last.decision ? `judge.done.${last.decision}` : 'judge.done.none', {
              one: last.pair.one.name,
              other: last.pair.other.name,
            })}
          </span>
          <Button
            ref={button}
            size="compact-sm"
            variant="default"
            aria-keyshortcuts={on ? 'u' : undefined}
            title={on ? t('judge.key', { key: 'u' }) : undefined}
            onClick={() => busy === undefined && undo()}
          >
            {t('judge.undo')}
          </Button>
        </div>
      )}
    </div>
  );
}

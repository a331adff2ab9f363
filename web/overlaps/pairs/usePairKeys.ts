import { type RefObject, useEffect } from 'react';
import { useKeys } from '#web/ui/useKeys.ts';
import type { PairFragment } from '#web/api/operations.ts';
import { type Judging, decisions } from '#web/overlaps/review/useReviewPair.ts';

const typed = 'input, textarea, select, [contenteditable]';

/**
 * Judging by keyboard: j and k go from card to card, 1, 2 and 3 say what the two are, u undoes. A letter
 * counts only where the keyboard is in the list, or nowhere, and unless keys are turned off: it must not
 * surprise who writes elsewhere, or speaks.
 */
export function usePairKeys(list: RefObject<HTMLElement | null>, pairs: readonly PairFragment[], judging: Judging) {
  const { on } = useKeys();
  useEffect(() => {
    const cards = () =>
      [...(list.current?.querySelectorAll<HTMLElement>('[data-pair]') ?? [])].filter((card) => card.checkVisibility());
    const go = (to: number) => {
      const all = cards();
      const card = all[Math.max(0, Math.min(all.length - 1, to))];
      card?.focus({ preventScroll: true });
      card?.scrollIntoView({ block: 'nearest' });
    };
    const press = (event: KeyboardEvent) => {
      const at = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || at.closest(typed)) return;
      if (at !== document.body && !list.current?.contains(at)) return;
      const here = cards().findIndex((card) => card.contains(at));
      const pair = pairs.find(({ id }) => id === cards()[here]?.dataset.pair);
      const decision = decisions[Number(event.key) - 1];
      if (event.key === 'j') go(here + 1);
      else if (event.key === 'k') go(here - 1);
      else if (event.key === 'u') judging.undo();
      else if (decision && pair) {
        judging.judge(pair, decision);
        // What is told apart folds away: the keyboard goes on with the next.
        if (decision === 'DIFFERENT') go(here + 1);
      } else return;
      event.preventDefault();
    };
    if (!on) return;
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

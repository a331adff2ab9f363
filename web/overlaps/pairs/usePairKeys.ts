import { type RefObject, useEffect } from 'react';
import { useKeys } from '#web/ui/useKeys.ts';
import type { PairFragment } from '#web/api/operations.ts';
import { type ReviewState, decisions } from '#web/overlaps/review/useReviewPair.ts';

const inputSelector = 'input, textarea, select, [contenteditable]';

/**
 * Shortcuts for reviewing: j and k move between cards, 1, 2 and 3 decide, u undoes. Active only while the focus is in
 * the list or nowhere, and unless turned off: single letters interfere with typing and speech input (WCAG 2.1.4).
 */
export function usePairKeys(list: RefObject<HTMLElement | null>, pairs: readonly PairFragment[], review: ReviewState) {
  const { on } = useKeys();
  useEffect(() => {
    const findCards = () =>
      [...(list.current?.querySelectorAll<HTMLElement>('[data-pair]') ?? [])].filter((card) => card.checkVisibility());
    const focusCard = (to: number) => {
      const cards = findCards();
      const card = cards[Math.max(0, Math.min(cards.length - 1, to))];
      card?.focus({ preventScroll: true });
      card?.scrollIntoView({ block: 'nearest' });
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || target.closest(inputSelector)) return;
      if (target !== document.body && !list.current?.contains(target)) return;
      const cardIndex = findCards().findIndex((card) => card.contains(target));
      const pair = pairs.find(({ id }) => id === findCards()[cardIndex]?.dataset.pair);
      const decision = decisions[Number(event.key) - 1];
      if (event.key === 'j') focusCard(cardIndex + 1);
      else if (event.key === 'k') focusCard(cardIndex - 1);
      else if (event.key === 'u') review.undo();
      else if (decision && pair) {
        review.decide(pair, decision);
        // A pair marked as different moves to the end: focus the next one.
        if (decision === 'DIFFERENT') focusCard(cardIndex + 1);
      } else return;
      event.preventDefault();
    };
    if (!on) return;
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}

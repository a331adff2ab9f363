import { useEffect } from 'react';
import { useExploration } from './useExploration.ts';
import type { GraphImage } from './useGraphImage.ts';

/** Moves the focus to the targets of the last change if that removed the focused element. */
export function useFocus(ready: boolean, image?: GraphImage | null) {
  const exploration = useExploration();
  useEffect(() => {
    if (!ready) return;
    const [target] = exploration.takeNextFocus().flatMap((id) => document.getElementById(id) ?? []);
    if (!target || !document.activeElement?.matches('body, :disabled')) return;
    target.focus({ preventScroll: true });
    // Only keyboard users are scrolled to the target.
    if (target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest' });
  }, [exploration, ready, image]);
}

import { useEffect } from 'react';
import { useExploration } from './useExploration.ts';
import type { GraphImage } from './useGraphImage.ts';

/** Once the picture is there: if the change took away what the keyboard was on, it goes on where the change said. */
export function useFocus(ready: boolean, picture?: GraphImage | null) {
  const exploration = useExploration();
  useEffect(() => {
    if (!ready) return;
    const [target] = exploration.takeNextFocus().flatMap((id) => document.getElementById(id) ?? []);
    if (!target || !document.activeElement?.matches('body, :disabled')) return;
    target.focus({ preventScroll: true });
    // Who came by mouse or finger stays where they look.
    if (target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest' });
  }, [exploration, ready, picture]);
}

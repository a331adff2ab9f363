import { useEffect } from 'react';
import { useExploration } from './useExploration.ts';
import type { Picture } from './useGraphImage.ts';

/** Once the picture is there: if the change took away what the keyboard was on, it goes on where the change said. */
export function useFocus(settled: boolean, picture?: Picture | null) {
  const exploration = useExploration();
  useEffect(() => {
    if (!settled) return;
    const [place] = exploration.nextFocus().flatMap((id) => document.getElementById(id) ?? []);
    if (!place || !document.activeElement?.matches('body, :disabled')) return;
    place.focus({ preventScroll: true });
    // Who came by mouse or finger stays where they look.
    if (place.matches(':focus-visible')) place.scrollIntoView({ block: 'nearest' });
  }, [exploration, settled, picture]);
}

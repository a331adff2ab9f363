import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';

/** The initiatives compared side by side, from the URL: one beside the proposal, or two. */
export function useSideBySide() {
  const { get, set } = useSearchParameters();
  const navigate = useNavigate();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const sideParameter = get('side');
  // Closing goes back in history, so that the back button does not reopen it.
  const openedHere = useRef(false);
  useEffect(() => {
    if (sideParameter === '') openedHere.current = false;
  }, [sideParameter]);

  const open = useCallback(
    (ids: readonly string[]) => {
      openedHere.current = true;
      set({ side: ids.join(',') });
    },
    [set],
  );
  const close = useCallback(() => {
    if (openedHere.current) void navigate(-1);
    else set({ side: null }, { replace: true });
  }, [navigate, set]);
  /** Toggles an initiative. A third one replaces the first. */
  const pick = useCallback(
    (id: string) =>
      setPicked((previous) =>
        previous.includes(id) ? previous.filter((pickedId) => pickedId !== id) : [...previous, id].slice(-2),
      ),
    [],
  );
  const clear = useCallback(() => setPicked([]), []);
  return { ids: sideParameter.split(',').filter(Boolean).slice(0, 2), open, close, picked, pick, clear };
}

export type SideBySideState = ReturnType<typeof useSideBySide>;

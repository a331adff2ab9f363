import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useParameters } from '#web/app/routing/useSearchParameters.ts';

/** Which initiatives stand side by side: one beside the proposal, or two. The address has them. */
export function useSide() {
  const { get, set } = useParameters();
  const navigate = useNavigate();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const written = get('side');
  // Closing what was opened here goes back, so that the back button does not open it again.
  const opened = useRef(false);
  useEffect(() => {
    if (written === '') opened.current = false;
  }, [written]);

  const open = useCallback(
    (ids: readonly string[]) => {
      opened.current = true;
      set({ side: ids.join(',') });
    },
    [set],
  );
  const close = useCallback(() => {
    if (opened.current) void navigate(-1);
    else set({ side: null }, { replace: true });
  }, [navigate, set]);
  /** Picks an initiative to stand beside another, or lets it go; the third takes the place of the first. */
  const pick = useCallback(
    (id: string) =>
      setPicked((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id].slice(-2))),
    [],
  );
  const clear = useCallback(() => setPicked([]), []);
  return { ids: written.split(',').filter(Boolean).slice(0, 2), open, close, picked, pick, clear };
}

export type Side = ReturnType<typeof useSide>;

import { createContext, use, useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useParameters } from '#web/address/useParameters.ts';
import { type Exploration, closed, explorationOf, opened, written } from './exploration.ts';

/** The state of the page, read from its address, and the ways to change it. Each is a step that can be undone. */
export function useAddressedExploration() {
  const [address] = useSearchParams();
  const { set } = useParameters();
  const exploration = useMemo(() => explorationOf(address), [address]);
  const { of, open, hidden, off, path } = exploration;

  const change = useCallback(
    (some: Partial<Exploration>, { replace = false } = {}) => set(written(some), { replace }),
    [set],
  );

  return useMemo(() => {
    const begun = path && !path[1] ? path[0] : null;
    const without = (list: readonly string[], id: string) => list.filter((one) => one !== id);
    return {
      ...exploration,
      change,
      /** Choosing is looking, not a step: it replaces the address. While a path is begun, it names the other end. */
      choose: (id: string | null) =>
        begun && id && !id.includes('..') && id !== begun
          ? change({ path: [begun, id], selected: '' })
          : change({ selected: id ?? '' }, { replace: true }),
      start: (id: string) => change({ of: [...without(of, id), id], hidden: without(hidden, id), selected: id }),
      leave: (id: string) => change({ of: without(of, id), open: open.filter((one) => one.id !== id) }),
      openUp: (id: string, relation?: string) => change({ open: opened(open, id, relation), selected: id }),
      close: (id: string, relation?: string) => change({ open: closed(open, id, relation) }),
      hide: (id: string) => change({ hidden: [...hidden, id], selected: '' }),
      switchKind: (kind: string) => change({ off: off.includes(kind) ? without(off, kind) : [...off, kind] }),
      pathFrom: (id: string) => change({ path: [id, ''], selected: '' }),
      pathTo: (id: string) => change({ path: [path?.[0] ?? '', id], selected: '' }),
    };
  }, [exploration, change, of, open, hidden, off, path]);
}

export type Exploring = ReturnType<typeof useAddressedExploration>;

export const ExploringContext = createContext<Exploring | null>(null);

export function useExploration(): Exploring {
  const exploring = use(ExploringContext);
  if (!exploring) throw new Error('Only inside the explore page.');
  return exploring;
}

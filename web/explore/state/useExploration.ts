import { createContext, use, useCallback, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useParameters } from '#web/app/routing/useSearchParameters.ts';
import { type Exploration, closed, explorationOf, left, opened, written } from './exploration.ts';
import { places, rowsAfter } from './focusTargets.ts';

interface Manner {
  /** Instead of the step before, not after it. */
  replace?: boolean;
  /** Where the keyboard goes on if the change takes away what it is on: ids, the first that is there. */
  focus?: string[];
}

/** The state of the page, read from its address, and the ways to change it. Each is a step that can be undone. */
export function useAddressedExploration() {
  const [address] = useSearchParams();
  const { set } = useParameters();
  const exploration = useMemo(() => explorationOf(address), [address]);
  const { of, open, hidden, off, path, selected, table } = exploration;
  const next = useRef<string[]>([]);

  const change = useCallback(
    (some: Partial<Exploration>, { replace = false, focus = [] }: Manner = {}) => {
      next.current = [...focus];
      set(written(some), { replace });
    },
    [set],
  );

  return useMemo(() => {
    const begun = path && !path[1] ? path[0] : null;
    const without = (list: readonly string[], id: string) => list.filter((one) => one !== id);
    const tab = places.tab(table);
    const onRow = (id: string): Manner => ({ focus: [places.row(id), tab] });
    const join = (from: string, to: string) =>
      change({ path: [from, to], selected: '' }, { focus: [places.title, places.stop] });
    return {
      ...exploration,
      change,
      /** What the last change said of the keyboard; it is said once. */
      nextFocus: () => next.current.splice(0),
      /** Choosing is looking, not a step: it replaces the address. While a path is begun, it names the other end. */
      choose: (id: string | null) =>
        begun && id && !id.includes('..') && id !== begun
          ? join(begun, id)
          : change({ selected: id ?? '' }, { replace: true, ...onRow(id ?? selected) }),
      start: (id: string) =>
        change({ of: [...without(of, id), id], hidden: without(hidden, id), selected: id }, onRow(id)),
      openUp: (id: string, relation?: string) => change({ open: opened(open, id, relation), selected: id }, onRow(id)),
      close: (id: string, relation?: string) => change({ open: closed(open, id, relation) }, onRow(id)),
      /** What was asked for by name is asked for no more; what came with others is hidden. */
      hide: (id: string) =>
        change(
          { ...(of.includes(id) ? left({ of, open }, id) : { hidden: [...hidden, id] }), selected: '' },
          { focus: [...rowsAfter(id), tab, places.add] },
        ),
      switchKind: (kind: string) => change({ off: off.includes(kind) ? without(off, kind) : [...off, kind] }),
      pathFrom: (id: string) => change({ path: [id, ''], selected: '' }, { focus: [places.pathEnd] }),
      pathTo: (id: string) => join(path?.[0] ?? '', id),
      /** Gives the path up, or closes the panel that tells it. */
      endPath: () => change({ path: null }, { focus: [places.row(path?.[0] ?? ''), tab, places.add] }),
    };
  }, [exploration, change, of, open, hidden, off, path, selected, table]);
}

export type Exploring = ReturnType<typeof useAddressedExploration>;

export const ExploringContext = createContext<Exploring | null>(null);

export function useExploration(): Exploring {
  const exploring = use(ExploringContext);
  if (!exploring) throw new Error('Only inside the explore page.');
  return exploring;
}

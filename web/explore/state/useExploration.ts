import { createContext, use, useCallback, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import {
  type Exploration,
  removeExpansion,
  parseExploration,
  removeStart,
  addExpansion,
  toSearchParameters,
} from './exploration.ts';
import { focusTargets, listRowsAfter } from './focusTargets.ts';

interface ChangeOptions {
  /** Instead of the step before, not after it. */
  replace?: boolean;
  /** Where the keyboard goes on if the change takes away what it is on: ids, the first that is there. */
  focus?: string[];
}

/** The state of the page, read from its address, and the ways to change it. Each is a step that can be undone. */
export function useUrlExploration() {
  const [searchParams] = useSearchParams();
  const { set } = useSearchParameters();
  const exploration = useMemo(() => parseExploration(searchParams), [searchParams]);
  const { startIds, expansions, hiddenIds, hiddenKinds, path, selected, table } = exploration;
  const nextFocusIds = useRef<string[]>([]);

  const change = useCallback(
    (changes: Partial<Exploration>, { replace = false, focus = [] }: ChangeOptions = {}) => {
      nextFocusIds.current = [...focus];
      set(toSearchParameters(changes), { replace });
    },
    [set],
  );

  return useMemo(() => {
    const pathStart = path && !path[1] ? path[0] : null;
    const without = (list: readonly string[], id: string) => list.filter((item) => item !== id);
    const tab = focusTargets.tab(table);
    const focusRow = (id: string): ChangeOptions => ({ focus: [focusTargets.row(id), tab] });
    const setPath = (from: string, to: string) =>
      change({ path: [from, to], selected: '' }, { focus: [focusTargets.title, focusTargets.stop] });
    return {
      ...exploration,
      change,
      /** What the last change said of the keyboard; it is said once. */
      takeNextFocus: () => nextFocusIds.current.splice(0),
      /** Choosing is looking, not a step: it replaces the address. While a path is begun, it names the other end. */
      select: (id: string | null) =>
        pathStart && id && !id.includes('..') && id !== pathStart
          ? setPath(pathStart, id)
          : change({ selected: id ?? '' }, { replace: true, ...focusRow(id ?? selected) }),
      addStart: (id: string) =>
        change(
          { startIds: [...without(startIds, id), id], hiddenIds: without(hiddenIds, id), selected: id },
          focusRow(id),
        ),
      expand: (id: string, relation?: string) =>
        change({ expansions: addExpansion(expansions, id, relation), selected: id }, focusRow(id)),
      collapse: (id: string, relation?: string) =>
        change({ expansions: removeExpansion(expansions, id, relation) }, focusRow(id)),
      /** What was asked for by name is asked for no more; what came with others is hidden. */
      hide: (id: string) =>
        change(
          {
            ...(startIds.includes(id)
              ? removeStart({ startIds: of, expansions: open }, id)
              : { hiddenIds: [...hiddenIds, id] }),
            selected: '',
          },
          { focus: [...listRowsAfter(id), tab, focusTargets.add] },
        ),
      toggleKind: (kind: string) =>
        change({ hiddenKinds: hiddenKinds.includes(kind) ? without(hiddenKinds, kind) : [...hiddenKinds, kind] }),
      startPath: (id: string) => change({ path: [id, ''], selected: '' }, { focus: [focusTargets.pathEnd] }),
      endPathAt: (id: string) => setPath(path?.[0] ?? '', id),
      /** Gives the path up, or closes the panel that tells it. */
      clearPath: () => change({ path: null }, { focus: [focusTargets.row(path?.[0] ?? ''), tab, focusTargets.add] }),
    };
  }, [exploration, change, startIds, expansions, hiddenIds, hiddenKinds, path, selected, table]);
}

export type ExplorationState = ReturnType<typeof useUrlExploration>;

export const ExplorationContext = createContext<ExplorationState | null>(null);

export function useExploration(): ExplorationState {
  const exploration = use(ExplorationContext);
  if (!exploration) throw new Error('Only inside the explore page.');
  return exploration;
}

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
import type { Selection } from '#web/graph/selection.ts';
import { focusTargets, listRowsAfter } from './focusTargets.ts';

interface ChangeOptions {
  /** Replaces the history entry instead of adding one. */
  replace?: boolean;
  /** Where the focus moves if the change removes the focused element: the first id that exists. */
  focus?: string[];
}

const toNode = (id: string): Selection => ({ type: 'node', id });

/** The exploration in the URL, and the functions that change it. Each change can be undone. */
export function useUrlExploration() {
  const [searchParams] = useSearchParams();
  const { set } = useSearchParameters();
  const exploration = useMemo(() => parseExploration(searchParams), [searchParams]);
  const { startIds, expansions, hiddenIds, hiddenKinds, path, selection, table } = exploration;
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
      change({ path: [from, to], selection: null }, { focus: [focusTargets.title, focusTargets.stop] });
    return {
      ...exploration,
      change,
      /** The focus targets of the last change; empty when called again. */
      takeNextFocus: () => nextFocusIds.current.splice(0),
      /** Adds no history entry. While a path has only its start, selecting a node sets its end. */
      select: (next: Selection | null) =>
        pathStart && next?.type === 'node' && next.id !== pathStart
          ? setPath(pathStart, next.id)
          : change({ selection: next }, { replace: true, ...focusRow((next ?? selection)?.id ?? '') }),
      addStart: (id: string) =>
        change(
          { startIds: [...without(startIds, id), id], hiddenIds: without(hiddenIds, id), selection: toNode(id) },
          focusRow(id),
        ),
      expand: (id: string, relation?: string) =>
        change({ expansions: addExpansion(expansions, id, relation), selection: toNode(id) }, focusRow(id)),
      collapse: (id: string, relation?: string) =>
        change({ expansions: removeExpansion(expansions, id, relation) }, focusRow(id)),
      /** Removes a start; hides any other node. */
      hide: (id: string) =>
        change(
          {
            ...(startIds.includes(id) ? removeStart({ startIds, expansions }, id) : { hiddenIds: [...hiddenIds, id] }),
            selection: null,
          },
          { focus: [...listRowsAfter(id), tab, focusTargets.add] },
        ),
      toggleKind: (kind: string) =>
        change({ hiddenKinds: hiddenKinds.includes(kind) ? without(hiddenKinds, kind) : [...hiddenKinds, kind] }),
      startPath: (id: string) => change({ path: [id, ''], selection: null }, { focus: [focusTargets.pathEnd] }),
      endPathAt: (id: string) => setPath(path?.[0] ?? '', id),
      clearPath: () => change({ path: null }, { focus: [focusTargets.row(path?.[0] ?? ''), tab, focusTargets.add] }),
    };
  }, [exploration, change, startIds, expansions, hiddenIds, hiddenKinds, path, selection, table]);
}

export type ExplorationState = ReturnType<typeof useUrlExploration>;

export const ExplorationContext = createContext<ExplorationState | null>(null);

export function useExploration(): ExplorationState {
  const exploration = use(ExplorationContext);
  if (!exploration) throw new Error('useExploration must be used inside an ExplorationContext.');
  return exploration;
}

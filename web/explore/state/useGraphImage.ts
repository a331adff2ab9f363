import { useMemo } from 'react';
import { missing } from '#web/graph/dataGraph.ts';
import { layoutInput } from '#web/graph/layout/layoutInput.ts';
import { useLayout } from '#web/graph/layout/useLayout.ts';
import { drawnOf, wholeOf } from './visibleGraph.ts';
import type { Explored } from './loadGraph.ts';
import type { Exploring } from './useExploration.ts';

/** What is drawn at this moment, with its places; null before the first layout. */
export function usePicture(explored: Explored | undefined, { hidden, off }: Exploring) {
  const input = useMemo(
    () => (explored ? layoutInput(wholeOf(explored), explored.steps, explored.places) : null),
    [explored],
  );
  const settled = useLayout(explored ?? null, input);
  // The address is read anew with every change: the same wish need not draw anew.
  const wish = JSON.stringify({ hidden, off });
  return useMemo(() => {
    if (!settled) return null;
    const { subject, positions } = settled;
    const more = (id: string) => (subject.data.hasNode(id) ? missing(subject.data, id) : 0);
    return { explored: subject, positions, graph: drawnOf(subject, JSON.parse(wish)), more };
  }, [settled, wish]);
}

export type Picture = NonNullable<ReturnType<typeof usePicture>>;

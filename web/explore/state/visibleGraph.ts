import { type LineGraph, folded, unfolded } from '#web/graph/labels/wrapLines.ts';
import { visible } from '#web/graph/visibleGraph.ts';
import type { Exploration } from './exploration.ts';
import type { Explored } from './loadGraph.ts';

/** All that could be drawn: the layout is made for it, so that hiding and showing move nothing. */
export const wholeOf = ({ data, fold }: Explored): LineGraph => (fold ? folded(data) : unfolded(data));

/** What is drawn of it. */
export function drawnOf(
  { data, roots, whole, fold }: Explored,
  { hidden, off }: Pick<Exploration, 'hidden' | 'off'>,
): LineGraph {
  const rest = visible(data, { hidden: new Set(hidden), off: new Set(off), roots, given: whole?.ids });
  return fold ? folded(rest) : unfolded(rest);
}

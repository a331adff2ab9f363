import type { InterpretationFragment, OverlapFragment } from '#web/api/operations.ts';

/** The overlaps that already bring partners of the proposal together: a single partner is linked with nobody. */
export const selectLinked = (
  overlaps: readonly OverlapFragment[],
  { actors }: Pick<InterpretationFragment, 'actors'>,
): OverlapFragment[] => (actors.length > 1 ? overlaps.filter(({ partnersLinked }) => partnersLinked) : []);

import type { OverlapFragment, Verdict, ChangeFragment } from '#web/api/operations.ts';

/** A change worth telling, with what the overlap is without it. */
export interface SignificantChange extends ChangeFragment {
  from: Verdict;
}

/** A smaller drop is nothing to change a project for. */
const minDrop = 0.15;

/** The changes that change something for the officer: the verdict, or a good part of the closeness. */
export const significantChanges = (
  changes: readonly ChangeFragment[],
  overlaps: readonly OverlapFragment[],
): SignificantChange[] =>
  changes
    .map((change): SignificantChange => {
      const overlap = overlaps.find(({ initiative }) => initiative.id === change.initiative.id);
      return { ...change, from: overlap?.verdict ?? (change.clears ? 'DUPLICATE' : 'RELATED') };
    })
    .filter(
      ({ clears, verdict, from, before, after }) => clears || verdict !== from || before - after >= minDrop * before,
    )
    .slice(0, 4);

import type { OverlapFragment, Verdict, CounterfactualFragment } from '#web/api/operations.ts';

/** A change with the verdict before it. */
export interface SignificantChange extends CounterfactualFragment {
  from: Verdict;
}

/** Smallest relative drop of the score that is shown. */
const minDrop = 0.15;

/** Changes that alter the verdict or lower the score noticeably, four at most. */
export const significantChanges = (
  changes: readonly CounterfactualFragment[],
  overlaps: readonly OverlapFragment[],
): SignificantChange[] =>
  changes
    .map((change): SignificantChange => {
      const overlap = overlaps.find(({ initiative }) => initiative.id === change.initiative.id);
      return { ...change, from: overlap?.verdict ?? (change.avoidsDuplicates ? 'DUPLICATE' : 'RELATED') };
    })
    .filter(
      ({ avoidsDuplicates, verdict, from, scoreBefore, scoreAfter }) =>
        avoidsDuplicates || verdict !== from || scoreBefore - scoreAfter >= minDrop * scoreBefore,
    )
    .slice(0, 4);

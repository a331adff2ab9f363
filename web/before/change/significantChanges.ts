import type { OverlapFragment, Verdict, ChangeFragment } from '#web/api/operations.ts';

/** A change worth telling, with what the overlap is without it. */
export interface TellingChange extends ChangeFragment {
  from: Verdict;
}

/** A smaller drop is nothing to change a project for. */
const least = 0.15;

/** The changes that change something for the officer: the verdict, or a good part of the closeness. */
export const telling = (changes: readonly ChangeFragment[], overlaps: readonly OverlapFragment[]): TellingChange[] =>
  changes
    .map((change): TellingChange => {
      const known = overlaps.find(({ initiative }) => initiative.id === change.initiative.id);
      return { ...change, from: known?.verdict ?? (change.clears ? 'DUPLICATE' : 'RELATED') };
    })
    .filter(
      ({ clears, verdict, from, before, after }) => clears || verdict !== from || before - after >= least * before,
    )
    .slice(0, 4);

import type { CounterfactualFragment, OverlapFragment } from '#web/api/operations.ts';

export type SignificantChange = CounterfactualFragment;

/** What a proposer may change: the partners are theirs, and no advice drops them. */
const isAdvice = ({ factor }: CounterfactualFragment) => factor !== 'PARTNER';

const maxChanges = 3;

/** Changes after which a duplicate would no longer be one. Only duplicates call for a change. */
export const significantChanges = (
  changes: readonly CounterfactualFragment[],
  overlaps: readonly OverlapFragment[],
): SignificantChange[] => {
  const duplicates = new Set(
    overlaps.filter(({ verdict }) => verdict === 'DUPLICATE').map(({ initiative }) => initiative.id),
  );
  return changes
    .filter((change) => isAdvice(change) && duplicates.has(change.initiative.id) && change.verdict !== 'DUPLICATE')
    .slice(0, maxChanges);
};

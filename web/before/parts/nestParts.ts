import { groupBy } from '#schema/groupBy.ts';
import type { OverlapFragment, Verdict } from '#web/api/operations.ts';
import { verdicts } from '#web/domain/VerdictMark.tsx';

/** An overlap with the overlaps of its parts. */
export interface OverlapWithParts extends OverlapFragment {
  parts: readonly OverlapFragment[];
}

interface Part {
  id: string;
  partOf?: Part | null;
}

/** Groups overlaps under their closest listed ancestor, at the place of the best-ranked member. */
function withParts(overlaps: readonly OverlapFragment[]): OverlapWithParts[] {
  const byId = new Map(overlaps.map((overlap) => [overlap.initiative.id, overlap]));
  const ancestors = ({ partOf }: Part): Part[] => (partOf ? [partOf, ...ancestors(partOf)] : []);
  const closestWhole = ({ initiative }: OverlapFragment) =>
    byId.get(ancestors(initiative).find(({ id }) => byId.has(id))?.id ?? '');
  const wholes = new Set(overlaps.map(closestWhole));
  // An ancestor heads its own group.
  const families = groupBy(overlaps, (overlap) => (wholes.has(overlap) ? overlap : (closestWhole(overlap) ?? overlap)));
  return [...families].map(([whole, members]) => ({ ...whole, parts: members.filter((overlap) => overlap !== whole) }));
}

/** Groups overlaps by verdict, in the order of the verdicts and by rank within each. */
export const groupByVerdict = (overlaps: readonly OverlapFragment[]): [Verdict, OverlapWithParts[]][] =>
  verdicts
    .map((verdict): [Verdict, OverlapWithParts[]] => {
      const all = overlaps.filter((overlap) => overlap.verdict === verdict);
      // Duplicates and precedents are listed one by one.
      return [verdict, verdict === 'RELATED' ? withParts(all) : all.map((overlap) => ({ ...overlap, parts: [] }))];
    })
    .filter(([, all]) => all.length > 0);

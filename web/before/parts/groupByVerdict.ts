import { groupBy as groupedBy } from '#schema/grouped.ts';
import type { OverlapFragment, Verdict } from '#web/api/operations.ts';
import { verdicts } from '#web/domain/VerdictMark.tsx';

/** An overlap, with those of its parts that are told too. */
export interface OverlapWithParts extends OverlapFragment {
  parts: readonly OverlapFragment[];
}

interface Part {
  id: string;
  partOf?: Part | null;
}

/** Parts go with the nearest of their wholes that is told, which stands where the closest of them would. */
function withParts(overlaps: readonly OverlapFragment[]): OverlapWithParts[] {
  const byId = new Map(overlaps.map((overlap) => [overlap.initiative.id, overlap]));
  const ancestors = ({ partOf }: Part): Part[] => (partOf ? [partOf, ...ancestors(partOf)] : []);
  const closestWhole = ({ initiative }: OverlapFragment) =>
    byId.get(ancestors(initiative).find(({ id }) => byId.has(id))?.id ?? '');
  const wholes = new Set(overlaps.map(closestWhole));
  // What has parts of its own stands by itself.
  const families = groupedBy(overlaps, (overlap) =>
    wholes.has(overlap) ? overlap : (closestWhole(overlap) ?? overlap),
  );
  return [...families].map(([whole, members]) => ({ ...whole, parts: members.filter((overlap) => overlap !== whole) }));
}

/** The overlaps by verdict: what may be doubled first, what ended last; within one, the closest come first. */
export const groupByVerdict = (overlaps: readonly OverlapFragment[]): [Verdict, OverlapWithParts[]][] =>
  verdicts
    .map((verdict): [Verdict, OverlapWithParts[]] => {
      const all = overlaps.filter((overlap) => overlap.verdict === verdict);
      // What is doubled or teaches is told by itself.
      return [verdict, verdict === 'RELATED' ? withParts(all) : all.map((overlap) => ({ ...overlap, parts: [] }))];
    })
    .filter(([, all]) => all.length > 0);

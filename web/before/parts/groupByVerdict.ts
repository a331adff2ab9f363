import { grouped as groupedBy } from '#schema/grouped.ts';
import type { OverlapFragment, Verdict } from '#web/api/operations.ts';
import { verdicts } from '#web/domain/VerdictMark.tsx';

/** An overlap, with those of its parts that are told too. */
export interface ToldOverlap extends OverlapFragment {
  parts: readonly OverlapFragment[];
}

interface Part {
  id: string;
  partOf?: Part | null;
}

/** Parts go with the nearest of their wholes that is told, which stands where the closest of them would. */
function withParts(overlaps: readonly OverlapFragment[]): ToldOverlap[] {
  const told = new Map(overlaps.map((one) => [one.initiative.id, one]));
  const wholesOf = ({ partOf }: Part): Part[] => (partOf ? [partOf, ...wholesOf(partOf)] : []);
  const wholeOf = ({ initiative }: OverlapFragment) =>
    told.get(wholesOf(initiative).find(({ id }) => told.has(id))?.id ?? '');
  const wholes = new Set(overlaps.map(wholeOf));
  // What has parts of its own stands by itself.
  const families = groupedBy(overlaps, (one) => (wholes.has(one) ? one : (wholeOf(one) ?? one)));
  return [...families].map(([whole, all]) => ({ ...whole, parts: all.filter((one) => one !== whole) }));
}

/** The overlaps by verdict: what may be doubled first, what ended last; within one, the closest come first. */
export const grouped = (overlaps: readonly OverlapFragment[]): [Verdict, ToldOverlap[]][] =>
  verdicts
    .map((verdict): [Verdict, ToldOverlap[]] => {
      const all = overlaps.filter((one) => one.verdict === verdict);
      // What is doubled or teaches is told by itself.
      return [verdict, verdict === 'RELATED' ? withParts(all) : all.map((one) => ({ ...one, parts: [] }))];
    })
    .filter(([, all]) => all.length > 0);

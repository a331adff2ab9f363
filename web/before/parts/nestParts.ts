import { groupBy } from '#schema/groupBy.ts';
import type { OverlapFragment } from '#web/api/operations.ts';

/** An overlap with the overlaps of its parts. */
export interface OverlapWithParts extends OverlapFragment {
  parts: readonly OverlapFragment[];
}

interface Part {
  id: string;
  partOf?: Part | null;
}

/**
 * Groups overlaps to coordinate with under their closest listed ancestor, at the place of the best-ranked member.
 * Duplicates and precedents are listed one by one.
 */
export function nestParts(overlaps: readonly OverlapFragment[]): OverlapWithParts[] {
  const related = overlaps.filter(({ verdict }) => verdict === 'RELATED');
  const byId = new Map(related.map((overlap) => [overlap.initiative.id, overlap]));
  const ancestors = ({ partOf }: Part): Part[] => (partOf ? [partOf, ...ancestors(partOf)] : []);
  const closestWhole = ({ initiative }: OverlapFragment) =>
    byId.get(ancestors(initiative).find(({ id }) => byId.has(id))?.id ?? '');
  const wholes = new Set(related.map(closestWhole));
  // An ancestor heads its own group.
  const toWhole = (overlap: OverlapFragment) =>
    wholes.has(overlap) || overlap.verdict !== 'RELATED' ? overlap : (closestWhole(overlap) ?? overlap);
  const families = groupBy(overlaps, toWhole);
  return [...families].map(([whole, members]) => ({ ...whole, parts: members.filter((overlap) => overlap !== whole) }));
}

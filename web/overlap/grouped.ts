import type { OverlapFragment, Verdict } from './Overlaps.graphql.ts';

/** The overlaps by verdict. The verdict of the closest comes first; within one, the closest come first. */
export function grouped(overlaps: readonly OverlapFragment[]): [Verdict, OverlapFragment[]][] {
  const groups = new Map<Verdict, OverlapFragment[]>();
  for (const one of overlaps) groups.set(one.verdict, [...(groups.get(one.verdict) ?? []), one]);
  return [...groups];
}

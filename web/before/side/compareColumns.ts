import { daysOf } from '#web/ui/days.ts';
import { folded } from '#web/ui/foldCase.ts';
import type { SideColumn } from './sideColumns.ts';

/** How two columns compare in one field. */
export type Likeness = 'SAME' | 'PARTLY' | 'DIFFERENT' | 'ONE_SIDE';

const ofTexts = (one: string, other: string): Likeness | null => {
  if (!one && !other) return null;
  if (!one || !other) return 'ONE_SIDE';
  return folded(one) === folded(other) ? 'SAME' : 'DIFFERENT';
};

function ofLists(one: readonly string[], other: readonly string[]): Likeness | null {
  if (one.length + other.length === 0) return null;
  if (one.length === 0 || other.length === 0) return 'ONE_SIDE';
  const shared = one.filter((value) => other.includes(value)).length;
  if (shared === 0) return 'DIFFERENT';
  return shared === one.length && shared === other.length ? 'SAME' : 'PARTLY';
}

function ofPeriods(one: SideColumn['period'], other: SideColumn['period']): Likeness | null {
  if (!one && !other) return null;
  if (!one || !other) return 'ONE_SIDE';
  const days = ({ start, end }: NonNullable<SideColumn['period']>) => [
    start ? daysOf(start).first : '0000',
    end ? daysOf(end).last : '9999',
  ];
  const [[from, to], [otherFrom, otherTo]] = [days(one), days(other)] as [string[], string[]];
  if (from === otherFrom && to === otherTo) return 'SAME';
  return from! <= otherTo! && otherFrom! <= to! ? 'PARTLY' : 'DIFFERENT';
}

const ids = (things: SideColumn['partners']) => things.map(({ id }) => id);

/** How two columns compare, field by field, in the order in which they are told; a field that neither has is null. */
export const likenesses = (left: SideColumn, right: SideColumn) =>
  ({
    name: ofTexts(left.name, right.name),
    kind: ofTexts(left.kind, right.kind),
    period: ofPeriods(left.period, right.period),
    partners: ofLists(ids(left.partners), ids(right.partners)),
    themes: ofLists(ids(left.themes), ids(right.themes)),
    places: ofLists(ids(left.places), ids(right.places)),
    description: ofTexts(left.description, right.description),
    status: ofTexts(left.status?.status ?? '', right.status?.status ?? ''),
    results: ofLists(left.results, right.results),
  }) satisfies Partial<Record<keyof SideColumn, Likeness | null>>;

export type SideField = keyof ReturnType<typeof likenesses>;

import { getDayRange } from '#web/ui/days.ts';
import { foldCase } from '#web/ui/foldCase.ts';
import type { SideColumn } from './sideColumns.ts';

/** Similarity of two columns in one field. */
export type Similarity = 'SAME' | 'PARTLY' | 'DIFFERENT' | 'ONE_SIDE';

const compareTexts = (left: string, right: string): Similarity | null => {
  if (!left && !right) return null;
  if (!left || !right) return 'ONE_SIDE';
  return foldCase(left) === foldCase(right) ? 'SAME' : 'DIFFERENT';
};

function compareLists(left: readonly string[], right: readonly string[]): Similarity | null {
  if (left.length + right.length === 0) return null;
  if (left.length === 0 || right.length === 0) return 'ONE_SIDE';
  const shared = left.filter((value) => right.includes(value)).length;
  if (shared === 0) return 'DIFFERENT';
  return shared === left.length && shared === right.length ? 'SAME' : 'PARTLY';
}

function comparePeriods(left: SideColumn['period'], right: SideColumn['period']): Similarity | null {
  if (!left && !right) return null;
  if (!left || !right) return 'ONE_SIDE';
  const days = ({ start, end }: NonNullable<SideColumn['period']>) => [
    start ? getDayRange(start).first : '0000',
    end ? getDayRange(end).last : '9999',
  ];
  const [[from, to], [otherFrom, otherTo]] = [days(left), days(right)] as [string[], string[]];
  if (from === otherFrom && to === otherTo) return 'SAME';
  return from! <= otherTo! && otherFrom! <= to! ? 'PARTLY' : 'DIFFERENT';
}

const ids = (things: SideColumn['partners']) => things.map(({ id }) => id);

/** Compares two columns field by field, in display order. Null where both are empty. */
export const compareColumns = (left: SideColumn, right: SideColumn) =>
  ({
    name: compareTexts(left.name, right.name),
    kind: compareTexts(left.kind, right.kind),
    period: comparePeriods(left.period, right.period),
    partners: compareLists(ids(left.partners), ids(right.partners)),
    themes: compareLists(ids(left.themes), ids(right.themes)),
    places: compareLists(ids(left.places), ids(right.places)),
    description: compareTexts(left.description, right.description),
    status: compareTexts(left.status?.status ?? '', right.status?.status ?? ''),
    results: compareLists(left.results, right.results),
  }) satisfies Partial<Record<keyof SideColumn, Similarity | null>>;

export type SideField = keyof ReturnType<typeof compareColumns>;

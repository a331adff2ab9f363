import { bounds } from '#schema/values/date.ts';
import { period as parsePeriod } from '#schema/values/period.ts';
import { type SeriesName, namesAspect, toSeriesName } from '#server/language/seriesWords.ts';

/** What shows that two initiatives are not the same, however alike they are. */
export interface DistinctiveFacts {
  kind: string;
  names: readonly string[];
  /** EDTF interval; null when no source gives one. */
  period: string | null;
}

/** Kinds that one initiative may be recorded as: a workshop as an event, a course as a project. */
const interchangeable: readonly ReadonlySet<string>[] = [
  new Set(['EVENT', 'TRAINING']),
  new Set(['PROJECT', 'TRAINING']),
];

/** Whether both cannot be of one kind: an agreement is not what it agrees on, a meeting not the programme. */
const isOtherKind = (a: DistinctiveFacts, b: DistinctiveFacts) =>
  a.kind !== b.kind && !interchangeable.some((kinds) => kinds.has(a.kind) && kinds.has(b.kind));

/** Kinds that begin once: a meeting on another day is another meeting, an agreement signed on another day another one. */
const datedKinds: ReadonlySet<string> = new Set(['EVENT', 'AGREEMENT', 'TRAINING']);

/** The first and the last day on which it may have begun. */
function toStart({ period }: DistinctiveFacts) {
  const start = period === null ? undefined : parsePeriod(period).start;
  return start ? bounds(start) : undefined;
}

/** Whether both are known to have begun on different days. */
function beginsApart(a: DistinctiveFacts, b: DistinctiveFacts): boolean {
  if (!datedKinds.has(a.kind) || !datedKinds.has(b.kind)) return false;
  const [first, second] = [toStart(a), toStart(b)];
  return first !== undefined && second !== undefined && (first.last < second.first || second.last < first.first);
}

const areApart = (a: readonly string[], b: readonly string[]) =>
  a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value));

/** Whether names that are else the same name another number or date. "Forum 2014" may be "Forum", "2nd forum" is not. */
function isOtherOfSeries(a: SeriesName, b: SeriesName): boolean {
  if (areApart(a.years, b.years) || areApart(a.months, b.months) || areApart(a.days, b.days)) return true;
  const [first, second] = [a, b].map(({ ordinals }) => (ordinals.length > 0 ? ordinals : ['1']));
  return (a.ordinals.length > 0 || b.ordinals.length > 0) && areApart(first!, second!);
}

/** Whether their names differ by number, date or ordinal only. */
function areOfOneSeries(a: DistinctiveFacts, b: DistinctiveFacts): boolean {
  const namesOfB = b.names.map(toSeriesName);
  const pairs = a.names
    .map(toSeriesName)
    .flatMap((first) => namesOfB.flatMap((second) => (first.base === second.base ? [[first, second] as const] : [])));
  return pairs.length > 0 && pairs.every(([first, second]) => isOtherOfSeries(first, second));
}

/** Whether the name of one says that it is a call for, a protocol to, an evaluation of …, and that of the other not. */
function differsInAspect(a: DistinctiveFacts, b: DistinctiveFacts): boolean {
  const onlyFirst = ({ names: first }: DistinctiveFacts, { names: second }: DistinctiveFacts) =>
    first.length > 0 && first.every(namesAspect) && !second.some(namesAspect);
  return onlyFirst(a, b) || onlyFirst(b, a);
}

/**
 * Whether two initiatives cannot be the same: things of other kinds, meetings of one series, agreements of different days, an agreement and its
 * protocol, a call and what it sets up. Those that the graph ties to each other are found by their edges.
 */
export const isDistinct = (a: DistinctiveFacts, b: DistinctiveFacts): boolean =>
  isOtherKind(a, b) || beginsApart(a, b) || areOfOneSeries(a, b) || differsInAspect(a, b);

import { bounds } from '#schema/values/date.ts';
import { period as parsePeriod } from '#schema/values/period.ts';
import { type SeriesName, findAspects, toSeriesName } from '#server/language/seriesWords.ts';

/** What shows that two initiatives are not the same, however alike they are. */
export interface DistinctiveFacts {
  kind: string;
  names: readonly string[];
  /** EDTF interval; null when no source gives one. */
  period: string | null;
}

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

const isOtherOfSeries = (a: SeriesName, b: SeriesName) => a.base !== '' && a.base === b.base && a.marks !== b.marks;

/** Whether their names differ by number, date or ordinal only. */
function areOfOneSeries(a: DistinctiveFacts, b: DistinctiveFacts): boolean {
  const second = b.names.map(toSeriesName);
  const pairs = a.names.map(toSeriesName).flatMap((first) => second.map((other) => [first, other] as const));
  // The same name in one language says that it is the same, whatever a translation adds.
  const isSame = pairs.some(([first, other]) => first.base === other.base && first.marks === other.marks);
  return !isSame && pairs.some(([first, other]) => isOtherOfSeries(first, other));
}

/** Whether the name of one says that it is a call for, a protocol to, an evaluation of …, and that of the other not. */
function differsInAspect(a: DistinctiveFacts, b: DistinctiveFacts): boolean {
  const [first, second] = [a, b].map(({ names }) => names.map((name) => findAspects(name).size > 0));
  const [allOfFirst, allOfSecond] = [first!.every(Boolean), second!.every(Boolean)];
  return (allOfFirst && !second!.some(Boolean)) || (allOfSecond && !first!.some(Boolean));
}

/**
 * Whether two initiatives cannot be the same: meetings of one series, agreements of different days, an agreement and its
 * protocol, a call and what it sets up. Those that the graph ties to each other are found by their edges.
 */
export const isDistinct = (a: DistinctiveFacts, b: DistinctiveFacts): boolean =>
  beginsApart(a, b) || areOfOneSeries(a, b) || differsInAspect(a, b);

import type { DateRole } from './dateRole.ts';
import { type DateSpan, firstDay, lastDay, shift, toEnd } from './edtf.ts';
import type { FoundDuration } from './findDurations.ts';
import { type RoledGroup, readDates } from './readDates.ts';
import { selectDates } from './selectDates.ts';

/** UTF-16 offsets in the text that was read. */
interface Range {
  start: number;
  end: number;
}

/** A date in the text, and what it says of the proposal. */
export interface DateMention extends Range, DateSpan {
  role: DateRole;
}

/** The period that a text gives an initiative. Dates are EDTF, in the precision of the text. */
export interface PeriodReading {
  start?: string;
  /** The last date, inclusive. */
  end?: string;
  /** How many months it lasts, when the text says so without a date to count from. */
  months?: number;
  /** The words that these come from, in order. */
  ranges: Range[];
  /** All dates in the text. */
  mentions: DateMention[];
}

/** The duration of the whole that belongs to a start: in its sentence, or said of the whole in another one. */
function findDuration(
  durations: readonly FoundDuration[],
  sentence: number | undefined,
  isCounted = false,
): FoundDuration | undefined {
  const candidates = durations.filter(
    ({ isLater, isIntroduced, isOverall, months, sentence: own }) =>
      !isLater &&
      (isIntroduced || (isCounted && own === sentence)) &&
      (own === sentence ||
        (sentence !== undefined && Math.abs(own - sentence) === 1 && (isOverall || months >= 12)) ||
        (isOverall && months >= 6)),
  );
  const rank = ({ isOverall, sentence: own, months, days }: FoundDuration) =>
    (own === sentence ? 1_000 : 0) + (isOverall ? 500 : 0) + months + days / 31;
  return candidates.sort((a, b) => rank(b) - rank(a))[0];
}

/** The latest of some dates, by their last day. */
const findLatest = (dates: readonly string[]) => [...dates].sort((a, b) => lastDay(a).localeCompare(lastDay(b))).at(-1);

/** The end of what starts with a group: as the text says it, counted from a duration, or the last of its dates. */
function findEnd(
  startGroup: RoledGroup | undefined,
  selected: readonly RoledGroup[],
  durations: readonly FoundDuration[],
): { end?: string; duration?: FoundDuration } {
  const stated = findLatest(selected.flatMap(({ role, last }) => (role === 'END' ? last : [])));
  if (stated !== undefined || !startGroup) return { end: stated };
  const later = durations.find(({ isLater, start }) => isLater && start > startGroup.end);
  if (later) return { end: shift(startGroup.first, later), duration: later };

  const whens = selected.filter(({ role }) => role === 'WHEN');
  const latest = findLatest(whens.map(({ last }) => last));
  const duration = findDuration(durations, startGroup.sentence, startGroup.role === 'START');
  // "Three weeks between March and June": a part of the range, not counted from its start.
  if (duration && !startGroup.isRange && (startGroup.role !== 'WHEN' || whens.length === 1)) {
    const end = toEnd(startGroup.first, duration);
    if (latest === undefined || lastDay(end) > lastDay(latest)) return { end, duration };
  }
  // Several first things are steps: the delivery, then the inauguration.
  const steps = selected.filter(({ role, first }) => role !== 'END' && firstDay(first) > firstDay(startGroup.first));
  return { end: findLatest([...whens, ...steps].map(({ last }) => last)) };
}

/** Reads when an initiative takes place. `today` is an ISO day: what lies before it is history, and "next year" follows it. */
export function readPeriod(text: string, today: string): PeriodReading {
  const dates = readDates(text, today);
  const { groups, durations, sentenceCount } = dates;
  const selected = selectDates(dates);
  const starts = selected
    .filter(({ role }) => role !== 'END')
    .sort((a, b) => firstDay(a.first).localeCompare(firstDay(b.first)));
  const startGroup = starts.find(({ role }) => role === 'START') ?? starts[0];
  const { end, duration: counted } = findEnd(startGroup, selected, durations);
  const alone = selected.length === 0 ? findDuration(durations, sentenceCount === 1 ? 0 : undefined) : undefined;
  const duration = alone?.months ? alone : counted;
  const start = startGroup?.first;
  return {
    start,
    end: start && end && lastDay(end) < firstDay(start) ? undefined : end,
    months: alone?.months || undefined,
    ranges: [...selected, ...(duration ? [duration] : [])]
      .map(({ start, end }) => ({ start, end }))
      .sort((a, b) => a.start - b.start),
    mentions: groups.map(({ start, end, first, last, role }) => ({ start, end, first, last, role })),
  };
}

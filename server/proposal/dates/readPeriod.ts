import { splitSentences } from '../text/tokens.ts';
import { anyOf } from './dateWords.ts';
import { type DateRole, findRole } from './dateRole.ts';
import { type DateSpan, firstDay, lastDay, shift, toEnd } from './edtf.ts';
import { findDates } from './findDates.ts';
import { type FoundDuration, findDurations } from './findDurations.ts';
import { foldInPlace } from './foldInPlace.ts';
import { type DateGroup, groupDates, resolveYears } from './groupDates.ts';
import { isNumberOfAnotherKind, findMailHeaders } from './notDates.ts';

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

const english = /(?<!\p{L})(?:the|of|and|with|for|we|our|is)(?!\p{L})/gu;
const romance = /(?<!\p{L})(?:de|la|le|el|les|los|et|y|du|del|pour|para|une?|una)(?!\p{L})/gu;
const dayFirstCue = /[€£]|\b(?:eur|euros?|gbp)\b/u;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Whether 03/04/2027 is in March: in English, unless the text counts in euros or pounds. */
const isMonthFirst = (folded: string) => count(folded, english) > count(folded, romance) && !dayFirstCue.test(folded);

/** The end of the title: the first paragraph, when no full stop ends it and another follows. */
function findTitleEnd(text: string): number {
  const [title] = text.split(/\n\s*\n/u, 1) as [string];
  return /[.!?…,;]\s*$/u.test(title) || splitSentences(title).length > 2 ? 0 : title.length;
}

const laterOnly = ({ isLater }: FoundDuration) => isLater;
const comparePeriods = (a: string, b: string) => firstDay(a).localeCompare(firstDay(b));

type RoledGroup = DateGroup & { role: DateRole };

/** Drops the year that a finer date of the same year makes superfluous. */
const dropCoarser = (groups: readonly RoledGroup[]) =>
  groups.filter(
    (group) =>
      group.precision !== 'YEAR' ||
      group.isRange ||
      !groups.some(({ precision, first }) => precision !== 'YEAR' && first.startsWith(group.first)),
  );

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

/** The groups that give the period: those of the proposal, or what it names when it gives no other. */
function selectGroups(groups: readonly RoledGroup[], isTitle: (group: DateGroup) => boolean, folded: string) {
  const own = groups.filter(({ role }) => !['NAMED', 'PAST', 'LIMIT'].includes(role));
  if (own.some(({ role }) => role !== 'END')) return dropCoarser(own);
  const named = groups.filter(({ role }) => role === 'NAMED');
  if (named.length > 0 || own.length > 0) return dropCoarser([...named, ...own]);
  // Only titles say of what is over when it was: "Session de formation, octobre 2012".
  return groups
    .filter((group) => group.role === 'PAST' && isTitle(group))
    .filter(({ start }) =>
      /(?:[(,:–—-]|(?<!\p{L})(?:en|in|on|le|el|du|from|de)|\p{L}{4,})\s*$/u.test(folded.slice(0, start)),
    )
    .filter(({ start }) => !notTheInitiative.test(folded.slice(0, start)) && !letterhead.test(folded.slice(0, start)))
    .map((group) => ({ ...group, role: 'WHEN' as const }));
}

/** "Paris, le": the date of a letter. */
const letterhead = /^[\p{L}\s-]{2,30},\s*(?:le|a|el)\s*$/u;

const notTheInitiative = new RegExp(
  String.raw`${anyOf('HISTORY')}[^,(]*$|(?<!\p{L})(?:reunion|meeting|accord|acuerdo|convenio|convention|agreement|loi|ley|decret|decreto|rapport|informe|report|jumelage|hermanamiento|mission|mision)\s+(?:du|de|del|d|of)\s*$`,
  'u',
);

/** Reads when an initiative takes place. `today` is an ISO day: what lies before it is history, and "next year" follows it. */
export function readPeriod(text: string, today: string): PeriodReading {
  const folded = foldInPlace(text);
  const sentences = splitSentences(text);
  const findSentence = (offset: number) =>
    Math.max(
      0,
      sentences.findLastIndex(({ start }) => start <= offset),
    );
  const headers = findMailHeaders(folded);
  const found = findDurations(folded, findSentence);
  const dates = findDates(folded, today, isMonthFirst(folded)).filter(
    (date, n, all) =>
      !headers.some(({ start, end }) => date.start >= start && date.start < end) &&
      !isNumberOfAnotherKind(date, folded, all[n - 1]),
  );
  const durations = found.filter(({ start, end }) => !dates.some((date) => date.start < end && start < date.end));
  const mentions = resolveYears(dates, { folded, today, findSentence });
  const titleEnd = findTitleEnd(text);
  const isTitle = (group: DateGroup) => group.start < titleEnd;
  const joined = groupDates(mentions, folded);
  const groups = joined.map((group, n): RoledGroup => {
    const clauseStart = Math.max(sentences[group.sentence]?.start ?? 0, joined[n - 1]?.end ?? 0);
    const clauseEnd = Math.min(sentences[group.sentence]?.end ?? text.length, joined[n + 1]?.start ?? text.length);
    const before = folded
      .slice(clauseStart, group.start)
      .split(/[;•]|\s[–—]\s/u)
      .at(-1)!;
    // "In March 2027, we begin"; but in "spring 2027, end of work in 2028" the comma ends what belongs to the date.
    const isFollowed =
      joined[n + 1]?.sentence === group.sentence ||
      durations.some(({ isLater, start }) => isLater && start > group.end && start < clauseEnd);
    const after = folded.slice(group.end, clauseEnd).split(isFollowed ? /[;•(,]|\s[–—]\s/u : /[;•(]|\s[–—]\s/u)[0]!;
    return {
      ...group,
      role: findRole(group, { before: before.slice(-110), after: after.slice(0, 70), today, inTitle: isTitle(group) }),
    };
  });
  const used = selectGroups(groups, isTitle, folded);
  const ranges: Range[] = used.map(({ start, end }) => ({ start, end }));
  const useDuration = ({ start, end }: Range) => void ranges.push({ start, end });

  const starts = used.filter(({ role }) => role !== 'END').sort((a, b) => comparePeriods(a.first, b.first));
  const startGroup = starts.find(({ role }) => role === 'START') ?? starts[0];
  const start = startGroup?.first;
  const overall = findDuration(durations, startGroup?.sentence, startGroup?.role === 'START');
  const ends = used.flatMap(({ role, last }) => (role === 'END' ? [last] : []));
  const whens = used.filter(({ role }) => role === 'WHEN');
  const isLong = (end: string) =>
    lastDay(end) >
    lastDay(
      whens
        .map(({ last }) => last)
        .sort(comparePeriods)
        .at(-1) ?? end,
    );
  let end = ends.sort(comparePeriods).at(-1);
  const later = durations.find(laterOnly);
  if (startGroup && !end && later && later.start > startGroup.end) {
    end = shift(startGroup.first, later);
    useDuration(later);
  }
  if (startGroup && !end && overall && !startGroup.isRange) {
    const counted = toEnd(startGroup.first, overall);
    const isCounted =
      startGroup.role !== 'WHEN' ? whens.length === 0 || isLong(counted) : whens.length === 1 && isLong(counted);
    if (isCounted) {
      end = counted;
      useDuration(overall);
    }
  }
  const latest = starts.at(-1);
  const isStep = latest && startGroup && comparePeriods(latest.first, startGroup.first) > 0;
  end ??= [...whens, ...(isStep ? [latest] : [])]
    .map(({ last }) => last)
    .sort(comparePeriods)
    .at(-1);
  if (start && end && lastDay(end) < firstDay(start)) end = undefined;
  const alone = used.length === 0 ? findDuration(durations, sentences.length === 1 ? 0 : undefined) : undefined;
  if (alone && alone.months > 0) useDuration(alone);
  return {
    start,
    end,
    months: alone?.months || undefined,
    ranges: ranges.sort((a, b) => a.start - b.start),
    mentions: groups.map(({ start, end, first, last, role }) => ({ start, end, first, last, role })),
  };
}

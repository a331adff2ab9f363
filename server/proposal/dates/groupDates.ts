import { anyOf, endsWith } from './dateWords.ts';
import type { DateSpan } from './edtf.ts';
import { firstDay } from './edtf.ts';
import type { FoundDate } from './toDate.ts';

/** A date in the text whose year is known. */
export interface DatedMention extends DateSpan {
  start: number;
  end: number;
  precision: FoundDate['precision'];
  /** The number of its sentence. */
  sentence: number;
  /** Whether the text says the year elsewhere, or not at all. */
  inherited: boolean;
  /** Whether it comes back each year. */
  isRecurring: boolean;
}

/** Dates that follow each other as a range or a list ("from March to June 2027"), or a single one. */
export interface DateGroup extends DatedMention {
  isRange: boolean;
}

const preposition = '(?:en|in|on|du|de|del|des|le|la|el|les|los|the|of|l|d|al?|aux?|early|late|mid|from|fin|debut)';
const connection = new RegExp(
  String.raw`^[\s,]*(?:[-–—/&]|(?:${anyOf('JOIN')}[\s,]*)+|,)\s*(?:\(?${preposition}(?:\s+|$))*$`,
  'u',
);

/** Whether two dates belong together, by the folded text between them. */
export const areConnected = (between: string) => between.length < 40 && connection.test(between);

const mustIntroduce = new RegExp(
  String.raw`(?:${anyOf('FROM', 'UNTIL', 'BY', 'BEFORE', 'EVERY')}|(?<![\p{L}\p{N}])(?:en|in|on|le|el|du|from|entre|between|during|durant|courant|au mois de|mes de|month of|pour|para|fin|mi|debut))\s*$`,
  'u',
);

const recurring = endsWith(anyOf('EVERY'));

interface Context {
  folded: string;
  today: string;
  findSentence: (offset: number) => number;
}

/** Whether a month, a season or a quarter without a year is a date at all: "may", "été" and "mars" are words too. */
function isDateWithoutYear(date: FoundDate, folded: string): boolean {
  if (date.precision === 'DAY') return true;
  if (date.precision !== 'MONTH') return false;
  const written = folded.slice(date.start, date.end);
  return /\s|-/.test(written) || mustIntroduce.test(folded.slice(Math.max(0, date.start - 20), date.start));
}

/** Gives each date its year: its own, that of a date it is connected with, of its sentence, of the text, or the coming one. */
export function resolveYears(dates: readonly FoundDate[], { folded, today, findSentence }: Context): DatedMention[] {
  const years = dates.map(({ year }) => year);
  const isNext = (n: number) => {
    const [date, next] = [dates[n]!, dates[n + 1]];
    return (
      next !== undefined &&
      findSentence(date.start) === findSentence(next.start) &&
      areConnected(folded.slice(date.end, next.start))
    );
  };
  for (let n = dates.length - 2; n >= 0; n--) {
    const next = years[n + 1];
    if (years[n] === undefined && next !== undefined && dates[n + 1]!.precision !== 'YEAR' && isNext(n))
      years[n] = dates[n]!.month > dates[n + 1]!.month ? next - 1 : next;
  }
  for (let n = 1; n < dates.length; n++) {
    const before = years[n - 1];
    if (years[n] === undefined && before !== undefined && dates[n - 1]!.precision !== 'YEAR' && isNext(n - 1))
      years[n] = dates[n]!.month < dates[n - 1]!.month ? before + 1 : before;
  }
  const [todayYear, todayMonth] = today.split('-').map(Number) as [number, number];
  const absorbed = new Set<number>();
  const known = [...years];
  const mentions = dates.map((date, n): DatedMention | undefined => {
    const sentence = findSentence(date.start);
    let year = known[n];
    if (year === undefined && isDateWithoutYear(date, folded)) {
      const isUsable = (at: number) => known[at] !== undefined && !dates[at]!.relative && known[at]! >= todayYear;
      const inSentence = dates.flatMap((_, at) =>
        isUsable(at) && findSentence(dates[at]!.start) === sentence ? at : [],
      );
      const source =
        inSentence.find((at) => at > n) ??
        inSentence.at(-1) ??
        dates.findLastIndex((_, at) => at < n && isUsable(at) && known[at]! > todayYear);
      if (source >= 0) {
        year = known[source];
        if (dates[source]!.precision === 'YEAR') absorbed.add(source);
      } else year = date.month >= todayMonth ? todayYear : todayYear + 1;
    }
    if (year === undefined) return undefined;
    return {
      start: date.start,
      end: date.end,
      precision: date.precision,
      sentence,
      inherited: date.year === undefined,
      isRecurring: recurring.test(folded.slice(Math.max(0, date.start - 25), date.start)),
      ...date.toSpan(year),
    };
  });
  return mentions.flatMap((mention, n) => (mention && !absorbed.has(n) ? mention : []));
}

/** Joins the dates of a range or a list. */
export function groupDates(mentions: readonly DatedMention[], folded: string): DateGroup[] {
  const groups: DateGroup[] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    if (group?.sentence === mention.sentence && areConnected(folded.slice(group.end, mention.start))) {
      group.isRange = true;
      group.end = mention.end;
      if (firstDay(mention.first) < firstDay(group.first)) group.first = mention.first;
      if (firstDay(mention.last) > firstDay(group.last)) group.last = mention.last;
    } else groups.push({ ...mention, isRange: mention.first !== mention.last && mention.precision !== 'PART' });
  }
  return groups;
}

import { splitSentences } from '../text/tokens.ts';
import { type DateRole, findRole } from './dateRole.ts';
import { findDates } from './findDates.ts';
import { type FoundDuration, findDurations } from './findDurations.ts';
import { foldInPlace } from './foldInPlace.ts';
import { type DateGroup, groupDates, resolveYears } from './groupDates.ts';
import { findMailHeaders, isNumberOfAnotherKind } from './notDates.ts';

/** A date, a range or a list of dates, and what it says of the proposal. */
export interface RoledGroup extends DateGroup {
  role: DateRole;
  inTitle: boolean;
}

/** The dates and durations of a text, in order. */
export interface DatesOfText {
  folded: string;
  sentenceCount: number;
  groups: RoledGroup[];
  durations: FoundDuration[];
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

/** What belongs to a date stands between bullets, dashes or semicolons; after it, a bracket ends it too. */
const clauseBreak = /[;•]|\s[–—]\s/u;
const breakAfter = /[;•(]|\s[–—]\s/u;
/** "In March 2027, we begin"; but in "spring 2027, end of work in 2028" the comma ends what belongs to the first date. */
const breakBeforeNext = /[;•(,]|\s[–—]\s/u;

/** Longer stretches before and after a date say nothing of it. */
const reachBefore = 110;
const reachAfter = 70;

/** Finds the dates and durations of a text, with the roles of the dates. */
export function readDates(text: string, today: string): DatesOfText {
  const folded = foldInPlace(text);
  const sentences = splitSentences(text);
  const findSentence = (offset: number) => {
    const found = sentences.findLastIndex(({ start }) => start <= offset);
    return Math.max(0, found);
  };
  const headers = findMailHeaders(folded);
  const dates = findDates(folded, today, isMonthFirst(folded)).filter(
    (date, n, all) =>
      !headers.some(({ start, end }) => date.start >= start && date.start < end) &&
      !isNumberOfAnotherKind(date, folded, all[n - 1]),
  );
  const durations = findDurations(folded, findSentence).filter(
    ({ start, end }) => !dates.some((date) => date.start < end && start < date.end),
  );
  const titleEnd = findTitleEnd(text);
  const joined = groupDates(resolveYears(dates, { folded, today, findSentence }), folded);
  const groups = joined.map((group, n): RoledGroup => {
    const [previous, next, sentence] = [joined[n - 1], joined[n + 1], sentences[group.sentence]];
    const clauseStart = Math.max(sentence?.start ?? 0, previous?.end ?? 0);
    const clauseEnd = Math.min(sentence?.end ?? text.length, next?.start ?? text.length);
    const isFollowed =
      next?.sentence === group.sentence ||
      durations.some(({ isLater, start }) => isLater && start > group.end && start < clauseEnd);
    const before = folded.slice(clauseStart, group.start).split(clauseBreak).at(-1)!.slice(-reachBefore);
    const after = folded.slice(group.end, clauseEnd).split(isFollowed ? breakBeforeNext : breakAfter)[0]!;
    const inTitle = group.start < titleEnd;
    return { ...group, inTitle, role: findRole(group, { before, after: after.slice(0, reachAfter), today, inTitle }) };
  });
  return { folded, sentenceCount: sentences.length, groups, durations };
}

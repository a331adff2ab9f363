import { anyOf, endsWith, toNumber, toValue } from './dateWords.ts';
import type { Duration } from './edtf.ts';

export interface FoundDuration extends Duration {
  start: number;
  end: number;
  sentence: number;
  /** Whether it counts from the date before: "two years later". */
  isLater: boolean;
  /** Whether a word before it says that something lasts so long; if not, it counts only beside a start. */
  isIntroduced: boolean;
  /** Whether it is plainly that of the whole, not of a part. */
  isOverall: boolean;
}

const pattern = new RegExp(
  String.raw`(?<number>(?<![\p{L}\p{N}]|\d[.,\s])\d{1,2}|${anyOf('NUMBER')})[\s-]+(?<unit>${anyOf('UNIT')})(?<half>\s+et demie?|\s+y medi[ao]|\s+and a half)?`,
  'gu',
);
const introduced = endsWith(anyOf('PERIOD'));
const excluded = new RegExp(
  String.raw`${anyOf('NOT_A_PERIOD')}(?:\s+(?:de|a|los|les|the|of|d|al?|plus de|mas de))*\s*$`,
  'u',
);
const excludedAfter = new RegExp(String.raw`^[\s-]*${anyOf('NOT_A_PERIOD_AFTER')}`, 'u');
const later = new RegExp(String.raw`^\s+${anyOf('LATER')}`, 'u');
const spread = endsWith(
  String.raw`(?<![\p{L}])(?:over|sur|spread over|a lo largo de|across|duree de|duracion de|duration of|duree|duracion|duration|lasting|lasts?|dur(?:e|era|eront|erait|eraient|a|ara|aran|aria|arian))`,
);
const project = new RegExp(anyOf('PROJECT'), 'u');

const unitMonths: Record<string, number> = { month: 1, quarter: 3, third: 4, half: 6, year: 12 };
const unitDays: Record<string, number> = { day: 1, week: 7 };

/** The durations in a folded text, without ages, limits and what lies in the past. */
export function findDurations(folded: string, findSentence: (offset: number) => number): FoundDuration[] {
  return [...folded.matchAll(pattern)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const { number: numberText, unit, half } = match.groups as { number: string; unit: string; half?: string };
    const name = toValue('UNIT', unit)!;
    const amount = toNumber('NUMBER', numberText) + (half ? 0.5 : 0);
    const before = folded.slice(Math.max(0, start - 40), start).replace(/\s+$/u, ' ');
    const after = folded.slice(end, end + 30);
    const isLater = later.test(after);
    if (!amount || ((excluded.test(before) || excludedAfter.test(after)) && !isLater)) return [];
    const isAdjective = /-/.test(match[0]) && !unit.endsWith('s');
    const isArticle = !half && /^(?:une?|una?|a|one)$/.test(numberText);
    const isIntroduced = introduced.test(before) || isAdjective || (!isArticle && /[(,:;]\s*$|^\s*$/u.test(before));
    if (!isLater && !isIntroduced && (isArticle || !/\p{L}{4,}\s*$/u.test(before))) return [];
    // "900,000 a year", "16 and 25 years": a price, an age.
    if (!isLater && isArticle && /\d\s*(?:€|\p{L}{3})?\s*$/u.test(before)) return [];
    const clauseStart = Math.max(...['.', ';', ',', '\n'].map((mark) => folded.lastIndexOf(mark, start))) + 1;
    return [
      {
        start,
        end,
        sentence: findSentence(start),
        months: Math.round((unitMonths[name] ?? 0) * amount),
        days: Math.round((unitDays[name] ?? 0) * amount),
        isLater,
        isIntroduced,
        isOverall: spread.test(before) || project.test(folded.slice(clauseStart, end)),
      },
    ];
  });
}

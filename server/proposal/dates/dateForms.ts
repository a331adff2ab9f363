import { anyOf, toNumber, toValue } from './dateWords.ts';
import { toYear } from './edtf.ts';
import {
  type Groups,
  type Now,
  type Result,
  toMonths,
  toDays,
  toNumberOrNone,
  toPartOfYear,
  lengths,
  toPart,
  toSeason,
  toSchoolYear,
  toNumeric,
  toNext,
  toDistance,
} from './toDate.ts';

/** Sources of regular expressions for folded text. */
const word = (source: string) => String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`;
const year = String.raw`(?<!\p{N}|\p{N}[.,:])(?<!(?<!(?:19|20)\d)\d[/-])(?:19|20)\d\d(?![\p{L}\p{N}]|[.,]\d|[/-]\d(?!\d{3}(?!\d))|\s*(?:[€$£%]|k€))`;
/** A year that may be followed by a hyphen and digits. */
const openYear = String.raw`(?<!\p{N}|\p{N}[.,/-])(?:19|20)\d\d`;
const day = String.raw`(?<![\p{L}\p{N}]|\d[.,])(?:0?[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th|o)?(?![\p{L}\p{N}])`;
const weekday = String.raw`(?:${anyOf('WEEKDAY')},?\s+)?`;
const joiner = String.raw`\s*(?:,\s*(?:y|et|and)?|[-–—/&]|${word('y|et|e|and|al?|au|to|hasta|until|through|jusqu\\s+au')})\s*`;
const days = String.raw`(?<days>${day}(?:${joiner}(?:(?:el|le|the|les|los)\s+)?${weekday}${day}){0,9})`;
const of = String.raw`(?:[.,]?\s+|\s*/\s*|\.?,\s*)(?:(?:de|del|of|du|d)\s+)?(?:(?:l|el)\s+)?(?:annee\s+|ano\s+)?`;
const ofYear = String.raw`(?:${of}(?<year>${year}))?`;
const month = `(?<month>${anyOf('MONTH')})`;
const article = String.raw`(?:(?:de|del|of|du|d|the|des)\s+)?(?:(?:l|la|el|the)\s+)?(?:(?:mois|mes|month)\s+(?:de|of|d)\s+)?(?:annee\s+|ano\s+)?`;
const part = String.raw`(?:(?<part>${anyOf('EARLY', 'MID', 'LATE', 'END_OF')})[\s-]+${article})?`;
const ordinal = String.raw`(?<ordinal>${anyOf('ORDINAL')}|(?<![\p{L}\p{N}])[1-4](?:ers?|eres?|e|emes?|st|nde?|rd|th|o|a|ro|do|r)?)`;

const number = String.raw`(?<number>(?<![\p{L}\p{N}])\d{1,2}|${anyOf('NUMBER')})`;
const unit = `(?<unit>${anyOf('UNIT')})`;
const season = `(?<season>${anyOf('SEASON')})`;
const secondYear = String.raw`\s*[-–/]\s*(?:20)?\d\d(?!\p{N})`;

/** The forms of dates. Where several fit at one place, the longest counts, then the first. */
export const dateForms: [string, (groups: Groups, now: Now) => Result][] = [
  [
    String.raw`(?<year>${openYear})-(?<month>\d\d)-(?<day>\d\d)(?!\p{N})`,
    ({ year, month, day }) => toDays(day!, Number(month), Number(year)),
  ],
  [
    String.raw`(?<![\p{N}/.-])(?<left>\d{1,2})(?<separator>[/.-])(?<right>\d{1,2})\k<separator>(?<year>20\d\d|19\d\d|\d\d)(?![\p{N}/-]|[.,]\d)`,
    toNumeric,
  ],
  [
    String.raw`(?<![\p{N}/.-])(?<month>0?[1-9]|1[0-2])/(?<year>20\d\d)(?![\p{N}/-])`,
    ({ month, year }) => toMonths('MONTH', Number(year), Number(month), Number(month)),
  ],
  [
    String.raw`${weekday}${days}\s+(?:(?:de|of|d|du mois de)\s+)?${month}${ofYear}`,
    ({ days, month, year }) => toDays(days!, toNumber('MONTH', month!), toNumberOrNone(year)),
  ],
  [
    String.raw`${word('primero|1ro|premier')}\s+(?:de\s+)?${month}${ofYear}`,
    ({ month, year }) => toDays('1', toNumber('MONTH', month!), toNumberOrNone(year)),
  ],
  [
    String.raw`${month}\.?\s+(?:the\s+)?${days}(?:,?\s+(?<year>${year}))?`,
    ({ days, month, year }) => toDays(days!, toNumber('MONTH', month!), toNumberOrNone(year)),
  ],
  [
    String.raw`${part}${month}${ofYear}`,
    ({ month, year }) => {
      const number = toNumber('MONTH', month!);
      return toMonths('MONTH', toNumberOrNone(year), number, number);
    },
  ],
  [
    String.raw`${part}${season}(?:${of}(?<year>${openYear})(?![\p{L}\p{N}])(?:${secondYear})?)?`,
    ({ season, year }) => toSeason(season!, toNumberOrNone(year)),
  ],
  [
    String.raw`${word('[qts](?=[1-4])|h(?=[12])').replace(/\(\?!\[\\p\{L\}\\p\{N\}\]\)$/, '')}(?<number>[1-4])(?!\p{N})(?:[\s/-]*(?:(?:de|of|du)\s+)?(?<year>${year}))?`,
    ({ number, year, all }) => toPart(Number(number), /^[sh]/.test(all!) ? 'half' : 'quarter', toNumberOrNone(year)),
  ],
  [
    String.raw`(?<year>${openYear})[\s/-]*(?<letter>[qtsh])(?<number>[1-4])(?![\p{L}\p{N}])`,
    ({ letter, number, year }) => toPart(Number(number), /[sh]/.test(letter!) ? 'half' : 'quarter', Number(year)),
  ],
  [
    String.raw`${ordinal}\s+${unit}${ofYear}`,
    ({ ordinal, unit, year }) => {
      const name = toValue('UNIT', unit!)!;
      const isLast = /^(?:dernier|ultimo|last)/.test(ordinal!);
      const number = isLast ? 12 / (lengths[name] ?? 12) : toNumber('ORDINAL', ordinal!);
      return name === 'month' ? undefined : toPart(number, name, toNumberOrNone(year));
    },
  ],
  [
    String.raw`${unit}\s+(?<number>[1-4])${ofYear}`,
    ({ unit, number, year }) => {
      const name = toValue('UNIT', unit!)!;
      return name === 'month' ? undefined : toPart(Number(number), name, toNumberOrNone(year));
    },
  ],
  [
    String.raw`(?<words>${anyOf('SCHOOL_YEAR')})${of}(?<year>${openYear})(?![\p{L}\p{N}])(?:${secondYear})?`,
    ({ words, year }) => toSchoolYear(words!, Number(year)),
  ],
  [
    String.raw`(?<year>${openYear})${secondYear}\s+(?<words>${anyOf('SCHOOL_YEAR')})`,
    ({ words, year }) => toSchoolYear(words!, Number(year)),
  ],
  [
    String.raw`(?<words>${anyOf('SCHOOL_START')})${of}(?:${anyOf('MONTH')}${of})?(?<year>${openYear})(?![\p{L}\p{N}])(?:${secondYear})?`,
    ({ words, year }) => {
      const first = words!.includes('ciclo') ? 8 : 9;
      return toMonths('MONTH', Number(year), first, first);
    },
  ],
  [
    String.raw`${anyOf('SCHOOL_START')}(?:\s+${anyOf('NEXT')})?`,
    (_, now) => ({
      ...toMonths('MONTH', now.month < 9 ? now.year : now.year + 1, 9, 9)!,
      relative: true,
    }),
  ],
  [
    String.raw`(?<![\p{L}\p{N}])fy\s*(?<year>(?:20)?\d\d)(?:${secondYear})?(?!\p{N})`,
    ({ year }) => toPartOfYear(undefined, Number(year!.length === 2 ? `20${year}` : year)),
  ],
  [
    String.raw`${anyOf('FISCAL_YEAR')}${of}(?<year>${openYear})(?![\p{L}\p{N}])(?:${secondYear})?`,
    ({ year }) => toPartOfYear(undefined, Number(year)),
  ],
  [
    String.raw`(?<!\p{N}|\p{N}[.,/-])(?<year>20\d\d)\s?[-–/](?<second>\d\d)(?![\p{N}/-]|[.,]\d)`,
    ({ year, second }) => {
      const last = Number(`20${second}`);
      const length = last - Number(year);
      // "2027-14" is a number of a file.
      if (length < 1 || length > 6) return;
      return {
        precision: 'YEAR',
        year: Number(year),
        month: 1,
        toSpan: (year) => ({ first: toYear(year), last: toYear(last) }),
      };
    },
  ],
  [String.raw`${part}(?<year>${year})`, ({ part, year }) => toPartOfYear(part, Number(year))],
  [
    String.raw`(?<next>${anyOf('NEXT')})\s+(?:${season}|${unit})|(?:${season.replace('season', 'season2')}|${unit.replace('unit', 'unit2')})\s+(?<next2>${anyOf('NEXT')})|${anyOf('THIS')}\s+(?:${season.replace('season', 'season3')}|${unit.replace('unit', 'unit3')})`,
    ({ season, season2, season3, unit, unit2, unit3, next, next2 }, now) =>
      toNext({ season: season ?? season2 ?? season3, unit: unit ?? unit2 ?? unit3, next: next ?? next2 }, now),
  ],
  [
    String.raw`(?<next>${anyOf('NEXT')})\s+${month}(?!\s+(?:de\s+)?20)|${month.replace('month', 'month2')}\s+(?:${anyOf('NEXT')})`,
    ({ month, month2 }, now) => {
      const number = toNumber('MONTH', (month ?? month2)!);
      return { ...toMonths('MONTH', number > now.month ? now.year : now.year + 1, number, number)!, relative: true };
    },
  ],
  [String.raw`${word('dans|dentro\\s+de|in')}\s+${number}[\s-]+${unit}`, toDistance],
];

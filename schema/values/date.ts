import { GraphQLError, GraphQLScalarType, Kind as Ast } from 'graphql';

/**
 * Dates are a subset of EDTF (ISO 8601-2): `2014`, `2014-10`, `2014-10-05`, or a season `2014-21` (spring), `-22`
 * (summer), `-23` (autumn), `-24` (winter, from December into the next year). They keep the precision of their source:
 * `2014` means the year, not 1 January.
 */
const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const seasons: Record<string, [number, number]> = { '21': [3, 5], '22': [6, 8], '23': [9, 11], '24': [12, 14] };

/** Days of a month. The calendar repeats every 400 years, which avoids the two-digit years of Date. */
const countDays = (year: number, month: number) => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

/** The day in ISO format; months and days may overflow. Capped at the end of the year 9999. */
function iso(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() > 9999 ? '9999-12-31' : date.toISOString().slice(0, 10);
}

/** First and last possible day of a date, in ISO format. Throws a GraphQLError when it is invalid. */
export function bounds(date: string): { first: string; last: string } {
  const [, y, m, d] = pattern.exec(date) ?? [];
  const [year, month, day] = [Number(y), Number(m ?? 1), Number(d ?? 1)];
  const season = m && !d ? seasons[m] : undefined;
  const exists = y && (season || (month >= 1 && month <= 12 && day >= 1 && day <= countDays(year, month)));
  if (!exists) {
    throw new GraphQLError(
      `"${date}" is not a date. Write 2014, 2014-10, 2014-10-05, or a season such as 2014-24 (winter).`,
    );
  }
  if (season) return { first: iso(year, season[0], 1), last: iso(year, season[1] + 1, 0) };
  if (d) return { first: date, last: date };
  // Composed without Date: a list of things has hundreds.
  return m
    ? { first: `${y}-${m}-01`, last: `${y}-${m}-${countDays(year, month)}` }
    : { first: `${y}-01-01`, last: `${y}-12-31` };
}

const parseDate = (value: unknown) => {
  const date = typeof value === 'number' ? String(value) : value;
  if (typeof date !== 'string') throw new GraphQLError('A date is a text such as "2014-10-05".');
  bounds(date);
  return date;
};

export const EdtfDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description:
    'A date in the precision of its source: 2014, 2014-10, 2014-10-05, or a season (2014-21 spring … 2014-24 winter). A subset of EDTF (ISO 8601-2).',
  serialize: (value) => String(value),
  parseValue: parseDate,
  parseLiteral: (ast) => parseDate(ast.kind === Ast.STRING || ast.kind === Ast.INT ? ast.value : undefined),
});

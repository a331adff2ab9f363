import { GraphQLError, GraphQLScalarType, Kind as Ast } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { bounds, EdtfDate } from './date.ts';

/** The stored end of a period that its source calls open-ended. */
export const never = '9999-12-31';

@ObjectType({
  description:
    'A period. `end` is null with `openEnded` false when the end is unknown, and null with `openEnded` true when the source states an open end.',
})
export class Period {
  @Field(() => EdtfDate, { nullable: true, description: 'Start; null when unknown.' })
  start?: string;
  @Field(() => EdtfDate, { nullable: true, description: 'End; null when unknown or open.' })
  end?: string;
  @Field(() => Boolean, { description: 'Whether the source states that there is no end.' })
  openEnded!: boolean;
  @Field(() => String, {
    description:
      'The period as an EDTF interval: "2011-12-09/2014-12", "2014/.." (open), "2014/" (end unknown), "/2018" (start unknown).',
  })
  interval!: string;
}

/** Parses an EDTF interval, or a single date as both start and end. Throws a GraphQLError when it is invalid. */
export function period(interval: string): Period {
  const [start = '', end = start, more] = interval.split('/');
  if (more !== undefined || !(start || end) || start === '..') {
    throw new GraphQLError(
      `"${interval.slice(0, 40)}" is not a period. Write one date, or two with a slash: 2013/2015, 2014-03/ (end not known), 2014-03/.. (no end).`,
    );
  }
  const openEnded = end === '..';
  const [from, to] = [start && bounds(start).first, end && !openEnded && bounds(end).last];
  if (from && to && to < from) throw new GraphQLError(`The period "${interval}" ends before it starts.`);
  return Object.assign(new Period(), {
    start: start || undefined,
    end: openEnded ? undefined : end || undefined,
    openEnded,
    interval,
  });
}

/** First and last possible day as ISO dates; undefined where unknown. */
export function span(interval: string): { from?: string; to?: string } {
  const { start, end, openEnded } = period(interval);
  return { from: start && bounds(start).first, to: openEnded ? never : end && bounds(end).last };
}

const parseInterval = (value: unknown) => {
  const interval = typeof value === 'number' ? String(value) : value;
  if (typeof interval !== 'string') throw new GraphQLError('A period is a text such as "2013/2015".');
  period(interval);
  return interval;
};

export const Interval = new GraphQLScalarType<string, string>({
  name: 'Interval',
  description:
    'A period as an EDTF interval: 2013/2015, 2014-03-26 (one day), 2014-03/ (end unknown), 2014-03/.. (open), /2018 (start unknown).',
  serialize: (value) => String(value),
  parseValue: parseInterval,
  parseLiteral: (ast) => parseInterval(ast.kind === Ast.STRING || ast.kind === Ast.INT ? ast.value : undefined),
});

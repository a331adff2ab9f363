import { GraphQLError, GraphQLScalarType, Kind as Ast } from 'graphql';

const pattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The instant in the form in which it is stored and compared: UTC, with milliseconds. */
function parseDateTime(value: unknown): string {
  const time = typeof value === 'string' && pattern.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(time))
    throw new GraphQLError('An instant is a text with date, time and zone, such as "2026-11-30T14:05:00Z".');
  return new Date(time).toISOString();
}

export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant, in UTC: 2026-11-30T14:05:00.000Z (ISO 8601, RFC 3339). Other zones are accepted as input.',
  serialize: (value) => String(value),
  parseValue: parseDateTime,
  parseLiteral: (ast) => parseDateTime(ast.kind === Ast.STRING ? ast.value : undefined),
});

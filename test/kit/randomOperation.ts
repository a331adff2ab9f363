import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
/** Numbers from 0 to 1: `createRandom`. */
type Random = () => number;

const odd = [
  '',
  ' ',
  '"',
  "'",
  '*',
  '\\',
  '🌍',
  'x'.repeat(400),
  'NULL',
  '../2014',
  '2014-24',
  '1e999',
  '+ - && ||',
  '\u0007a\u200Bb',
];
const plain = ['comar', 'france', 'mexico', 'formation asile', '2014', '2014/2016', 'EUR', 'themes', 'SIREN'];

const pick = <T>(random: Random, values: readonly T[]): T => values[Math.floor(random() * values.length)]!;

/** A value of a scalar, as GraphQL text: valid or odd. */
function toScalar(random: Random, type: string): string {
  if (type === 'Int') return String(pick(random, [0, 1, 2, 3, -1, 501, 2147483647]));
  if (type === 'Float') return String(pick(random, [0, 1.5, -1, 1e300]));
  if (type === 'Boolean') return String(random() < 0.5);
  return JSON.stringify(pick(random, random() < 0.7 ? plain : odd));
}

/** A value of an input type, as GraphQL text. */
function toValue(random: Random, inputType: GraphQLInputType, depth: number): string {
  if (!isNonNullType(inputType) && random() < 0.1) return 'null';
  const type = getNullableType(inputType);
  if (isListType(type))
    return `[${Array.from({ length: Math.floor(random() * 3) }, () => toValue(random, type.ofType, depth)).join(', ')}]`;
  if (isEnumType(type)) return pick(random, type.getValues()).name;
  if (!isInputObjectType(type)) return toScalar(random, type.name);
  const fields = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) || (depth > 0 && random() < 2.5 / Object.keys(type.getFields()).length),
  );
  return `{${fields.map((field) => `${field.name}: ${toValue(random, field.type, depth - 1)}`).join(', ')}}`;
}

function toArguments(random: Random, { args }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(({ type }) => isNonNullType(type) || random() < 0.35);
  const values = given.map(({ name, type }) => `${name}: ${toValue(random, type, 2)}`);
  return values.length > 0 ? `(${values.join(', ')})` : '';
}

/** A selection of a few fields; every field has an alias, as fields of two types may conflict. */
function toSelection(random: Random, type: GraphQLNamedType, depth: number, next: () => string): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields());
  const chosen = Array.from({ length: 3 }, () => pick(random, fields)).flatMap((field) => {
    const below = getNamedType(field.type);
    if (!isCompositeType(below)) return [`${next()}: ${field.name}${toArguments(random, field)}`];
    if (depth === 0) return [];
    return [`${next()}: ${field.name}${toArguments(random, field)} ${toSelection(random, below, depth - 1, next)}`];
  });
  return `{ ${['__typename', ...chosen].join(' ')} }`;
}

/** A random query of one root field, the same for the same random numbers. */
export function createRandomQuery(schema: GraphQLSchema, random: Random): string {
  const field = pick(random, Object.values(schema.getQueryType()!.getFields()));
  let count = 0;
  const next = () => `a${count++}`;
  const below = getNamedType(field.type);
  const selection = isCompositeType(below) ? toSelection(random, below, 3, next) : '';
  return `{ ${next()}: ${field.name}${toArguments(random, field)} ${selection} }`;
}

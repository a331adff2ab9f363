import {
  type GraphQLArgument,
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
import type { Random } from './random.ts';

/** Texts that no reader writes: for a database, a search engine, a spreadsheet, a page, and for the eye. */
export const hostileTexts = [
  '',
  ' ',
  '"',
  "'",
  '*',
  '\\',
  '🌍',
  '👩‍👩‍👧',
  'x'.repeat(400),
  'x'.repeat(9_000),
  'mot '.repeat(6_000),
  'NULL',
  '../2014',
  '2014-24',
  '2014/2013',
  '9999-12-31',
  '1e999',
  '+ - && || ! ( ) { } [ ] ^ " ~ * ? : /',
  'a TO z] comar~9 nameWords:x',
  "' } RETURN 1 //",
  '`; MATCH (n) DETACH DELETE n //',
  '<script>alert(1)</script>',
  '=1+1',
  'javascript:alert(1)',
  '%s ${7*7}',
  '__proto__',
  'constructor',
  '\u0000',
  '\u0007a\u200Bb',
  '\u200B\u200D',
  '\uD800',
  '\uFFFE',
  'a\u0301\u0301\u0301\u0301',
  'مرحبا 你好 привет',
  'ﬁn­ance',
];

const hostileNumbers = [0, -1, 1.5, -0.000_1, 501, 2_147_483_647, 4_294_967_296, 1e300];
const plainTexts = ['formation asile', 'Commune de Fès', 'eau', 'COMAR', 'SIREN', '213300635', 'EUR', 'themes'];
const dates = ['2014', '2014-10', '2014-10-05', '2014-24'];
const intervals = ['2014', '2013/2015', '2014-03/', '2014/..', '/2018'];

interface Options {
  random: Random;
  /** Ids that exist. */
  ids: readonly string[];
  /** A whole value of an input type, where there is something better than values field by field. */
  createInput?: (type: string) => unknown;
  /** The share of values that nobody would send. */
  hostility?: number;
}

/** A text that goes with the name of its field. */
function createText({ random, ids }: Options, name: string): string {
  if (/^(?:id|ids|to|from|of|into|a|b|actor|document|institution|person|ref)$/.test(name) || random.next() < 0.15)
    return random.pick(ids);
  if (name === 'language') return random.pick(['fr', 'es', 'en']);
  if (name === 'currency') return random.pick(['EUR', 'MXN']);
  if (/address|url|website/i.test(name)) return 'https://example.org/a?b=c';
  if (/^fields?$/.test(name)) return random.pick(['themes', 'places', 'name', 'period', 'kind', 'status']);
  return `${random.pick(plainTexts)}${random.next() < 0.5 ? '' : ` ${random.below(1_000)}`}`;
}

function createScalar(options: Options, type: string, name: string): unknown {
  const { random, hostility = 0.2 } = options;
  const isHostile = random.next() < hostility;
  if (type === 'Boolean') return random.next() < 0.5;
  if (type === 'Int') return isHostile ? random.pick(hostileNumbers) : 1 + random.below(name === 'version' ? 2 : 5);
  if (type === 'Float') return isHostile ? random.pick(hostileNumbers) : random.below(90);
  if (isHostile) return random.pick(hostileTexts);
  if (type === 'Date' || type === 'DateTime') return random.pick(dates);
  return type === 'Interval' ? random.pick(intervals) : createText(options, name);
}

/** A value of an input type, as it is sent in variables: enum values by their names. */
export function createInputValue(options: Options, inputType: GraphQLInputType, name: string, depth = 2): unknown {
  const { random, hostility = 0.2 } = options;
  if (!isNonNullType(inputType) && random.next() < hostility / 2) return null;
  const type = getNullableType(inputType);
  if (isListType(type))
    return Array.from({ length: random.below(3) }, () => createInputValue(options, type.ofType, name, depth));
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (!isInputObjectType(type)) return createScalar(options, type.name, name);
  const whole = options.createInput?.(type.name);
  if (whole !== undefined) return whole;
  const fields = Object.values(type.getFields());
  const chosen = type.isOneOf
    ? [random.pick(fields)]
    : fields.filter((field) => isNonNullType(field.type) || (depth > 0 && random.next() < 2.5 / fields.length));
  return Object.fromEntries(
    chosen.map((field) => [field.name, createInputValue(options, field.type, field.name, depth - 1) ?? null]),
  );
}

/** A value as GraphQL text. */
function toLiteral(value: unknown, inputType: GraphQLInputType): string {
  const type = getNullableType(inputType);
  if (value === null) return 'null';
  if (Array.isArray(value) && isListType(type))
    return `[${value.map((item) => toLiteral(item, type.ofType)).join(', ')}]`;
  if (isInputObjectType(type) && typeof value === 'object') {
    const fields = type.getFields();
    return `{${Object.entries(value as object)
      .filter(([name]) => fields[name])
      .map(([name, item]) => `${name}: ${toLiteral(item, fields[name]!.type)}`)
      .join(', ')}}`;
  }
  return isEnumType(type) ? String(value) : JSON.stringify(value);
}

/** An operation with its variables. */
export interface RandomOperation {
  query: string;
  variables: Record<string, unknown>;
}

/** Builds operations of one root field, each the same for the same random numbers. Half of the arguments are variables. */
class OperationBuilder {
  readonly #declarations: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  #aliases = 0;
  constructor(private readonly options: Options) {}

  build(operation: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): RandomOperation {
    const root = this.#writeField(field, 3);
    const declared = this.#declarations.length > 0 ? `(${this.#declarations.join(', ')})` : '';
    return { query: `${operation}${declared} { ${root} }`, variables: this.#variables };
  }

  #writeArgument({ name, type }: GraphQLArgument): string {
    const value = createInputValue(this.options, type, name);
    if (this.options.random.next() < 0.5) return `${name}: ${toLiteral(value, type)}`;
    const variable = `v${this.#declarations.length}`;
    this.#declarations.push(`$${variable}: ${String(type)}`);
    this.#variables[variable] = value;
    return `${name}: $${variable}`;
  }

  /** Every field has an alias, as fields of two types may conflict. */
  #writeField(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args.filter(({ type }) => isNonNullType(type) || this.options.random.next() < 0.35);
    const args = given.length > 0 ? `(${given.map((arg) => this.#writeArgument(arg)).join(', ')})` : '';
    const type = getNamedType(field.type);
    const selection = isCompositeType(type) ? this.#writeSelection(type, depth) : '';
    return `a${this.#aliases++}: ${field.name}${args} ${selection}`;
  }

  #writeSelection(type: GraphQLNamedType, depth: number): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return '{ __typename }';
    const { random } = this.options;
    const fields = Object.values(type.getFields());
    const chosen = Array.from({ length: 3 }, () => random.pick(fields)).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    return `{ ${['__typename', ...chosen.map((field) => this.#writeField(field, depth - 1))].join(' ')} }`;
  }
}

export function createRandomQuery(schema: GraphQLSchema, options: Options): RandomOperation {
  const field = options.random.pick(Object.values(schema.getQueryType()!.getFields()));
  return new OperationBuilder(options).build('query', field);
}

export function createRandomMutation(schema: GraphQLSchema, options: Options, names: RegExp): RandomOperation {
  const fields = Object.values(schema.getMutationType()!.getFields()).filter(({ name }) => names.test(name));
  return new OperationBuilder(options).build('mutation', options.random.pick(fields));
}

import { GraphQLID } from 'graphql';
import { Field, Float, InputType, Int } from 'type-graphql';
import { type Class, Kind, type Relation, getFacts, getRelations } from './model.ts';
import { EdtfDate } from './values/date.ts';
import { getEnum } from './values/enum.ts';
import { Identifier, IdentifierInput } from './values/identifier.ts';
import { Money } from './values/money.ts';
import { Interval } from './values/period.ts';

@InputType({ description: 'A range of numbers, both ends included.' })
export class NumberRange {
  @Field(() => Float, { nullable: true, description: 'Smallest number.' })
  min?: number;
  @Field(() => Float, { nullable: true, description: 'Largest number.' })
  max?: number;
}

@InputType({ description: 'A range of amounts in one currency, both ends included. Amounts are not converted.' })
export class AmountRange extends NumberRange {
  @Field(() => String, { description: 'ISO 4217 code, such as EUR.' })
  currency!: string;
}

/** How the values of a field are compared. */
export type Comparison =
  'values' | 'anyValue' | 'boolean' | 'number' | 'date' | 'period' | 'amount' | 'identifier' | 'relation';

/** A condition that a typed filter can have: on a fact, or on a relation. */
export interface WhereField {
  name: string;
  comparison: Comparison;
  /** GraphQL type of the input. */
  type: object;
  description: string;
  relation?: Relation;
}

const several = ['values', 'anyValue', 'identifier', 'relation'];

/** How a fact can be compared; undefined for texts in several languages and for values with facts of their own. */
function toComparison(type: object, list: boolean): Pick<WhereField, 'comparison' | 'type'> | undefined {
  if (type === Identifier) return { comparison: 'identifier', type: IdentifierInput };
  if (list) return type === String || type === Int || getEnum(type) ? { comparison: 'anyValue', type } : undefined;
  if (type === String || getEnum(type)) return { comparison: 'values', type };
  if (type === Boolean) return { comparison: 'boolean', type };
  if (type === Int || type === Float) return { comparison: 'number', type: NumberRange };
  if (type === EdtfDate) return { comparison: 'date', type: Interval };
  if (type === Interval) return { comparison: 'period', type: Interval };
  if (type === Money) return { comparison: 'amount', type: AmountRange };
  return undefined;
}

const meanings: Record<Comparison, string> = {
  values: 'One of these values.',
  anyValue: 'At least one of these values.',
  boolean: 'Exactly this value.',
  number: 'Within the range.',
  date: 'Within this period, as far as the precision of the date says.',
  period: 'Overlapping this period; an unknown start or end matches, an unknown period does not.',
  amount: 'Within the range.',
  identifier: 'At least one of these official numbers.',
  relation: 'Ids: related to at least one of these.',
};

/** The conditions on things of a class, from its facts and relations. */
export function listWhereFields(type: Class): WhereField[] {
  const facts = getFacts(type).flatMap(({ name, type: factType, list, localized, description }): WhereField[] => {
    const comparison = localized ? undefined : toComparison(factType(), list);
    return comparison
      ? [{ name, ...comparison, description: `${description} ${meanings[comparison.comparison]}` }]
      : [];
  });
  const relations = getRelations(type).map((relation): WhereField => ({
    name: relation.name,
    comparison: 'relation',
    type: GraphQLID,
    description: `${relation.description} ${meanings.relation}${hierarchies.has(relation.target().name) ? ' Those within them are included.' : ''}`,
    relation,
  }));
  const common: WhereField[] = [
    { name: 'id', comparison: 'values', type: GraphQLID, description: 'Its id is one of these.' },
    { name: 'kind', comparison: 'values', type: Kind, description: 'Its kind is one of these.' },
  ];
  return [...common, ...facts, ...relations];
}

/** Kinds that lie within each other: their classes, by name, with the edge to what they lie in. */
export const hierarchies: ReadonlyMap<string, string> = new Map([
  ['Place', 'WITHIN'],
  ['Theme', 'BROADER'],
]);

/** What an input of a typed filter holds. */
export interface Where {
  and?: Where[];
  or?: Where[];
  not?: Where;
  [field: string]: unknown;
}

const whereTypes = new Map<Class, Class>();

/** The typed filter of a class, `<Name>Where`: its fields together, with `and`, `or` and `not`. */
export function getWhereType(type: Class): Class {
  const known = whereTypes.get(type);
  if (known) return known;
  const name = `${type.name}Where`;
  const where = { [name]: class {} }[name]!;
  whereTypes.set(type, where);
  InputType(name, {
    description: `Conditions on ${type.name}, all of which must hold. At most 50, 5 levels deep. What a record does not say matches no condition, and so every \`not\`.`,
  })(where);
  const self = where as never;
  Field(() => [self], { nullable: true, description: 'All of these hold.' })(where.prototype, 'and');
  Field(() => [self], { nullable: true, description: 'At least one of these holds.' })(where.prototype, 'or');
  Field(() => self, { nullable: true, description: 'This does not hold.' })(where.prototype, 'not');
  for (const { name: field, type: inputType, comparison, description } of listWhereFields(type))
    Field(several.includes(comparison) ? () => [inputType as never] : () => inputType as never, {
      nullable: true,
      description,
    })(where.prototype, field);
  return where;
}

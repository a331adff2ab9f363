import type { Class, Registry } from '#schema/model.ts';
import { currencyCode } from '#schema/values/formats.ts';
import { type Identifier, toIdentifierKey } from '#schema/values/identifier.ts';
import { span } from '#schema/values/period.ts';
import {
  type AmountRange,
  type NumberRange,
  type Where,
  type WhereField,
  hierarchies,
  listWhereFields,
} from '#schema/where.ts';
import { invalid } from '#server/errors.ts';
import type { Properties } from './record.ts';
import { visibilityFilter } from './visibilityFilter.ts';

/** Ids in a filter, and the label of what they must be of. */
export interface FilterReference {
  path: string;
  ids: readonly string[];
  label: string;
}

/** A typed filter as a condition on `n`, which is known to be visible. */
export interface WhereCondition {
  predicate: string;
  parameters: Properties;
  references: FilterReference[];
}

const maxConditions = 50;
const maxDepth = 5;

/** A date without a season, which sorts after all months: it counts as its year. */
const startOfDate = (property: string) =>
  `CASE WHEN substring(${property}, 5, 2) > '12' THEN left(${property}, 4) ELSE ${property} END`;

/** A number in the JSON of a value object. Quotes within its texts are escaped: only the key itself matches. */
const numberInJson = (property: string, key: string) =>
  `toFloat(split(split(split(${property}, '"${key}":')[1], ',')[0], '}')[0])`;

/** Builds a typed filter. An OR or NOT is a CASE: the planner copies the subqueries of an OR. Throws INVALID. */
export function buildWhere(registry: Registry, label: string, where: Where): WhereCondition {
  const type = findType(registry, label);
  const fields = new Map(listWhereFields(type).map((field) => [field.name, field]));
  const parameters: Properties = {};
  const references: FilterReference[] = [];
  let count = 0;

  function bind(value: unknown): string {
    const name = `where${Object.keys(parameters).length}`;
    parameters[name] = value;
    return `$${name}`;
  }

  const bindRange = (property: string, { min, max }: NumberRange, path: string) => {
    if (min === undefined && max === undefined) throw invalid(`${path}: give \`min\`, \`max\` or both.`);
    if (min !== undefined && max !== undefined && min > max)
      throw invalid(`${path}: \`min\` (${min}) is greater than \`max\` (${max}), so that nothing can match.`);
    return [min !== undefined && `${property} >= ${bind(min)}`, max !== undefined && `${property} <= ${bind(max)}`]
      .filter(Boolean)
      .join(' AND ');
  };

  function toPredicate({ name, comparison, relation }: WhereField, value: unknown, path: string): string {
    const property = `n.${name}`;
    switch (comparison) {
      case 'values':
        return `${property} IN ${bind(value)}`;
      case 'anyValue':
        return `any(value IN ${property} WHERE value IN ${bind(value)})`;
      case 'boolean':
        return `${property} = ${bind(value)}`;
      case 'number':
        return bindRange(property, value as NumberRange, path);
      case 'date': {
        const { from = '0000', to = '9999' } = span(value as string);
        return `${startOfDate(property)} <= ${bind(to)} AND n.${name}Day >= ${bind(from)}`;
      }
      case 'period': {
        const { from = '0000', to = '9999' } = span(value as string);
        return `(n.from IS NOT NULL OR n.to IS NOT NULL) AND coalesce(n.from, '0000') <= ${bind(to)} AND coalesce(n.to, '9999') >= ${bind(from)}`;
      }
      case 'amount': {
        const { currency, min, max } = value as AmountRange;
        if (!currencyCode.isValid(currency))
          throw invalid(
            `${path}.currency: "${currency}" is not ${currencyCode.name}, such as ${currencyCode.example}.`,
          );
        const isOfCurrency = `${property} CONTAINS ${bind(`"currency":"${currency}"`)}`;
        if (min === undefined && max === undefined) return isOfCurrency;
        return `${isOfCurrency} AND ${bindRange(numberInJson(property, 'amount'), { min, max }, path)}`;
      }
      case 'identifier':
        return `any(key IN ${bind((value as Identifier[]).map(toIdentifierKey))} WHERE key IN split(n.acronyms, ' '))`;
      case 'relation': {
        const { edge, direction, target } = relation!;
        const ids = value as string[];
        references.push({ path, ids, label: target().name });
        const parent = hierarchies.get(target().name);
        const pattern = direction === 'out' ? `(n)-[:${edge}]->(y:Thing)` : `(n)<-[:${edge}]-(y:Thing)`;
        const within = parent ? `-[:${parent}*0..8]->(x:Thing)` : '';
        const end = parent ? 'x' : 'y';
        return `EXISTS { ${pattern}${within} WHERE ${visibilityFilter('y')}${parent ? ` AND ${visibilityFilter('x')}` : ''} AND ${end}.id IN ${bind(ids)} }`;
      }
    }
  }

  function build(conditions: Where, path: string, depth: number): string {
    if (depth > maxDepth) throw invalid(`${path}: conditions may be ${maxDepth} levels deep.`);
    const predicates = Object.entries(conditions).flatMap(([name, value]): string[] => {
      if (value === undefined || value === null) return [];
      const at = `${path}.${name}`;
      if (name === 'and') return (value as Where[]).map((inner, n) => build(inner, `${at}.${n}`, depth + 1));
      if (name === 'or') {
        const cases = (value as Where[]).map((inner, n) => `WHEN ${build(inner, `${at}.${n}`, depth + 1)} THEN true`);
        return [cases.length > 0 ? `CASE ${cases.join(' ')} ELSE false END` : 'false'];
      }
      if (name === 'not') return [`CASE WHEN ${build(value as Where, at, depth + 1)} THEN false ELSE true END`];
      if (++count > maxConditions) throw invalid(`where: there may be ${maxConditions} conditions.`);
      return [toPredicate(fields.get(name)!, value, at)];
    });
    return predicates.map((predicate) => `(${predicate})`).join(' AND ') || 'true';
  }

  return { predicate: build(where, 'where', 1), parameters, references };
}

/** The class of a label: an entity, or an interface of entities. */
function findType({ entities }: Registry, label: string): Class {
  const [entity] = entities.filter(({ name, interfaces }) => name === label || interfaces.includes(label));
  for (let type = entity?.type; type; type = Object.getPrototypeOf(type) as Class) if (type.name === label) return type;
  throw new Error(`No class is named ${label}.`);
}

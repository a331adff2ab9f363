import type { Entity, Fact, Registry } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import { type Properties, propertyNames, toThing } from './record.ts';
import { restrictedNeighboursClause } from './visibilityFilter.ts';

/** Adds a value to the parameters of a statement and returns its name, such as `$v0`. */
export type ParamBinder = (value: unknown) => string;

/**
 * How part of a node is read: the Cypher that selects it and the function from a row to a result. Rows are positional
 * arrays: property names would be sent and parsed again with every row.
 */
export interface Projection<Result = unknown> {
  /** Equal for equal projections, so that a statement contains each once. */
  key: string;
  /**
   * Clauses that bind the selected values of `node` to the variable `as`. `properties`: a variable with what the viewer may
   * read of its properties; the node itself when absent.
   */
  toCypher(node: string, bind: ParamBinder, as: string, properties?: string): string;
  fromRow(row: never): Result;
  /** The part of the projection that applies to one kind, where the whole would be long to plan. */
  forKind?(kind: string): Projection<Result>;
}

/** The projection of a thing, with those nested in it. */
export interface ThingProjection extends Projection<Thing> {
  nested: readonly NestedProjection[];
}

/**
 * A projection loaded in the same statement as its parent, and found on it under `prefetchKey`. Its Cypher may use the
 * variable `hasRestricted`: whether the parent has neighbours that are not public.
 */
export interface NestedProjection extends Projection {
  prefetchKey: string;
}

const prefetchedValues = Symbol('prefetched values');

interface WithPrefetched {
  [prefetchedValues]?: ReadonlyMap<string, unknown>;
}

/** A value prefetched with a thing; undefined when it was not prefetched. */
export const getPrefetched = (thing: object, prefetchKey: string): unknown =>
  (thing as WithPrefetched)[prefetchedValues]?.get(prefetchKey);

/** A binder that adds its values to `parameters` as `v0`, `v1` … */
export function createParamBinder(parameters: Properties): ParamBinder {
  let count = 0;
  return (value) => {
    const name = `v${count++}`;
    parameters[name] = value;
    return `$${name}`;
  };
}

/** The values of a positional row by property name. */
export function fromPositions(names: readonly string[], values: readonly unknown[]): Properties {
  const properties: Properties = {};
  for (let n = 0; n < names.length; n++) properties[names[n]!] = values[n];
  return properties;
}

/** The facts that are stored in some of these properties. */
export function factsStoredIn(properties: readonly string[], facts: readonly Fact[]): Fact[] {
  const names = new Set(properties);
  return facts.filter((fact) => propertyNames(fact).some((name) => names.has(name)));
}

/** Reads a thing with some of its properties and nested projections. A kind known beforehand is not loaded. */
export function thingProjection(
  registry: Registry,
  properties: readonly string[],
  nested: readonly NestedProjection[] = [],
  kind?: string,
): ThingProjection {
  const columns = [...new Set(['id', ...(kind ? [] : ['kind']), ...properties])];
  const factsByEntity = new Map<Entity, Fact[]>();
  return {
    nested,
    key: `{${columns.join()} ${nested.map(({ key }) => key).join(' ')}}`,
    toCypher(node, bind, as, properties = node) {
      const variables = nested.map((_, index) => `${as}${index}`);
      const clauses = nested.map((projection, index) => projection.toCypher(node, bind, variables[index]!));
      return `${nested.length > 0 ? restrictedNeighboursClause(node) : ''} ${clauses.join('\n')} WITH *, [${[...columns.map((column) => `${properties}.${column}`), ...variables].join(', ')}] AS ${as}`;
    },
    fromRow(row: unknown[]) {
      const node = fromPositions(columns, row);
      node.kind ??= kind;
      const entity = registry.entity(node.kind as string);
      const facts = factsByEntity.get(entity) ?? factsStoredIn(columns, entity.facts);
      factsByEntity.set(entity, facts);
      const thing = toThing(entity, node, facts);
      if (nested.length > 0) {
        const values = new Map<string, unknown>();
        for (const [n, { prefetchKey, fromRow }] of nested.entries())
          values.set(prefetchKey, fromRow(row[columns.length + n] as never));
        (thing as WithPrefetched)[prefetchedValues] = values;
      }
      return thing;
    },
  };
}

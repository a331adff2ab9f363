import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { Context } from '#server/api/context.ts';
import type { FastPath } from './pieces.ts';

type Resolver = GraphQLFieldResolver<Record<string, unknown>, Context>;
type Storage = ReturnType<typeof getMetadataStorage>;
type Parameter = Storage['params'][number];

/** The argument of a method, from what graphql-js passes to a resolver. */
function toArgument(parameter: Parameter): Resolver {
  if (parameter.kind === 'arg') return (_, args) => args[parameter.name] as unknown;
  if (parameter.kind === 'args') return (_, args) => args;
  if (parameter.kind === 'context') return (_, __, context) => context;
  if (parameter.kind === 'info') return (_, __, ___, info) => info;
  throw new Error(`Parameters of kind "${parameter.kind}" are not supported.`);
}

/** A resolver that calls a method of its parent. A plain object has the methods of its class too, as in TypeGraphQL. */
function createMethodResolver({ params }: Storage, owner: Function, method: string): Resolver {
  const getters = params
    .filter((parameter) => parameter.target === owner && parameter.methodName === method)
    .sort((a, b) => a.index - b.index)
    .map(toArgument);
  return (parent, args, context, info) => {
    const value: unknown =
      parent instanceof owner ? parent[method] : Reflect.get(owner.prototype as object, method, parent);
    if (typeof value !== 'function') return value;
    return value.apply(
      parent,
      getters.map((get) => get(parent, args, context, info)),
    ) as unknown;
  };
}

/**
 * Replaces TypeGraphQL's generic resolvers of methods: it looks up the parameters of a method again for every value, which
 * takes longer than calling it.
 */
export function useDirectResolvers(schema: GraphQLSchema, fastPath: FastPath): GraphQLSchema {
  if (!fastPath.has('methods')) return schema;
  const storage = getMetadataStorage();
  const methods = storage.fieldResolvers
    .filter(({ kind }) => kind === 'internal')
    .map(({ getObjectType, methodName }) => {
      const owner = getObjectType!();
      const { schemaName } = storage.fields.find(({ target, name }) => target === owner && name === methodName)!;
      return { owner, schemaName, resolve: createMethodResolver(storage, owner, methodName) };
    });
  for (const { name, target } of storage.objectTypes) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    const fields = type.getFields();
    for (const { owner, schemaName, resolve } of methods)
      if (target === owner || target.prototype instanceof owner) fields[schemaName]!.resolve = resolve;
  }
  return schema;
}

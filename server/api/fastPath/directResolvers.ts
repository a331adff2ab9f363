import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { Context } from '#server/api/context.ts';

type Resolver = GraphQLFieldResolver<Record<string, unknown>, Context>;
type Storage = ReturnType<typeof getMetadataStorage>;
type Parameter = Storage['params'][number];

/** What a method is given in one place: an argument, all of them, who asks, or for what. */
function given(parameter: Parameter): Resolver {
  if (parameter.kind === 'arg') return (_, args) => args[parameter.name] as unknown;
  if (parameter.kind === 'args') return (_, args) => args;
  if (parameter.kind === 'context') return (_, __, context) => context;
  if (parameter.kind === 'info') return (_, __, ___, info) => info;
  throw new Error(`A field cannot be given "${parameter.kind}".`);
}

/** What is answered by a plain object has the methods of its class all the same. */
function resolverOf({ params }: Storage, owner: Function, method: string): Resolver {
  const gives = params
    .filter((one) => one.target === owner && one.methodName === method)
    .sort((one, other) => one.index - other.index)
    .map(given);
  return (thing, args, context, info) => {
    const asked: unknown = thing instanceof owner ? thing[method] : Reflect.get(owner.prototype, method, thing);
    if (typeof asked !== 'function') return asked;
    return asked.apply(
      thing,
      gives.map((give) => give(thing, args, context, info)),
    ) as unknown;
  };
}

/** Whether more is to be done for a field than to read it. */
const isResolved = (
  { fieldResolvers }: Storage,
  { target, name, middlewares = [], roles }: Storage['fields'][number],
) =>
  middlewares.length > 0 ||
  roles !== undefined ||
  fieldResolvers.some((one) => one.methodName === name && one.getObjectType!() === target);

/**
 * A field that is a method of what it is asked of is called as one, and one that is a property is read as one. An answer
 * has thousands, and type-graphql finds out anew for each how it is to be had, which takes longer than to have it. The
 * arguments are as GraphQL read them.
 */
export function askDirectly(schema: GraphQLSchema): GraphQLSchema {
  const storage = getMetadataStorage();
  const own = storage.fieldResolvers.filter(({ kind }) => kind === 'internal');
  const asked = own.map(({ getObjectType, methodName }) => {
    const owner = getObjectType!();
    const { schemaName } = storage.fields.find(({ target, name }) => target === owner && name === methodName)!;
    return { owner, schemaName, resolve: resolverOf(storage, owner, methodName) };
  });
  const read = storage.fields.filter((field) => field.name === field.schemaName && !isResolved(storage, field));
  for (const { name, target } of storage.objectTypes) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    const has = (owner: Function) => target === owner || target.prototype instanceof owner;
    for (const field of read) if (has(field.target)) delete type.getFields()[field.schemaName]?.resolve;
    for (const { owner, schemaName, resolve } of asked) if (has(owner)) type.getFields()[schemaName]!.resolve = resolve;
  }
  return schema;
}

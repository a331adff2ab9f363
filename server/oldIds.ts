import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import type { Context } from './context.ts';
import { keptIds } from './graph/redirect.ts';

/** The value with every id in it replaced. */
function withIds(given: GraphQLInputType, value: unknown, replace: (id: string) => string): unknown {
  const type = getNullableType(given);
  if (value == null) return value;
  if (isListType(type)) return (value as unknown[]).map((one) => withIds(type.ofType, one, replace));
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, withIds(fields[name]!.type, one, replace)]),
    );
  }
  return type.name === 'ID' ? replace(String(value)) : value;
}

/**
 * An old address goes on asking the same: wherever a question names things by their ids, an id that was merged away
 * stands for what it is a part of now. What only looks ids up is led on by the loader, in its own round trip.
 */
export function followOldIds(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    if (field.args.every(({ type }) => getNamedType(type).name === 'ID')) continue;
    const answer = field.resolve!;
    const inArgs = (args: Record<string, unknown>, replace: (id: string) => string) => ({
      ...args,
      ...Object.fromEntries(
        field.args
          .filter(({ name }) => name in args)
          .map(({ name, type }) => [name, withIds(type, args[name], replace)]),
      ),
    });
    field.resolve = async (root, args: Record<string, unknown>, context: Context, info) => {
      const ids = new Set<string>();
      inArgs(args, (id) => (ids.add(id), id));
      if (ids.size === 0) return answer(root, args, context, info);
      const kept = await keptIds(context.graph.read, [...ids]);
      const led = kept.size > 0 ? inArgs(args, (id) => kept.get(id) ?? id) : args;
      return answer(root, led, context, info);
    };
  }
  return schema;
}

import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Context } from './context.ts';
import { ApiError } from '#server/errors.ts';
import { resolveMergedIds } from '#server/graph/read/mergedIds.ts';

type Replace = (id: string, among: boolean) => string;

/** The value with every id in it replaced; `among` others, when it stands in a list. */
function withIds(given: GraphQLInputType, value: unknown, replace: Replace, among = false): unknown {
  const type = getNullableType(given);
  if (value == null) return value;
  if (isListType(type)) return (value as unknown[]).map((one) => withIds(type.ofType, one, replace, true));
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, withIds(fields[name]!.type, one, replace, among)]),
    );
  }
  return type.name === 'ID' ? replace(String(value), among) : value;
}

/** What a list answers, and a table. */
interface Counted {
  totalCount: number;
  nodes?: readonly unknown[];
}

const isNotFound = (error: unknown) => error instanceof ApiError && error.code === 'NOT_FOUND';

/**
 * An old address goes on asking the same: wherever a question names things by their ids, an id that was merged away
 * stands for what it is a part of now. What only looks ids up is led on by the loader, in its own round trip.
 */
export function redirectMergedIds(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    if (field.args.every(({ type }) => getNamedType(type).name === 'ID')) continue;
    const answer = field.resolve!;
    const type = getNamedType(field.type);
    const isCounted = isObjectType(type) && 'totalCount' in type.getFields();
    const inArgs = (args: Record<string, unknown>, replace: Replace) => ({
      ...args,
      ...Object.fromEntries(
        field.args
          .filter(({ name }) => name in args)
          .map(({ name, type }) => [name, withIds(type, args[name], replace)]),
      ),
    });
    field.resolve = async (root, args: Record<string, unknown>, context: Context, info) => {
      const ids: string[] = [];
      let listed = false;
      inArgs(args, (id, among) => {
        ids.push(id);
        listed ||= among;
        return id;
      });
      const led = async () => {
        const kept = await resolveMergedIds(context.graph.read, [...new Set(ids)]);
        return kept.size > 0 ? inArgs(args, (id) => kept.get(id) ?? id) : undefined;
      };
      // What is asked of one alone finds nothing where that is an old id: what it finds says that it is none.
      if (listed && ids.length === 1 && isCounted) {
        const first = (await answer(root, args, context, info)) as Counted;
        if (first.totalCount > 0 || (first.nodes && first.nodes.length > 0)) return first;
        const others = await led();
        return others ? answer(root, others, context, info) : first;
      }
      // Among others an old id would only be missing from the answer: it is looked for beside it.
      if (listed) {
        const first = Promise.resolve(answer(root, args, context, info));
        first.catch(() => {});
        const others = await led();
        return others ? answer(root, others, context, info) : first;
      }
      try {
        return await answer(root, args, context, info);
      } catch (error) {
        // Alone it is told as not found: only then is it worth a round trip.
        const others = ids.length > 0 && isNotFound(error) ? await led() : undefined;
        if (!others) throw error;
        return answer(root, others, context, info);
      }
    };
  }
  return schema;
}

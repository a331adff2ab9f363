import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { ApiError } from '#server/errors.ts';
import { resolveMergedIds } from '#server/graph/read/mergedIds.ts';
import type { Context } from './context.ts';

type Replace = (id: string, inList: boolean) => string;

/** A copy of an argument with every id in it replaced. */
function mapIds(inputType: GraphQLInputType, value: unknown, replace: Replace, inList = false): unknown {
  const type = getNullableType(inputType);
  if (value == null) return value;
  if (isListType(type)) return (value as unknown[]).map((item) => mapIds(type.ofType, item, replace, true));
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [name, mapIds(fields[name]!.type, field, replace, inList)]),
    );
  }
  return type.name === 'ID' ? replace(String(value), inList) : value;
}

/** A connection, or a result with a total. */
interface CountedResult {
  totalCount: number;
  nodes?: readonly unknown[];
}

const isNotFound = (error: unknown) => error instanceof ApiError && error.code === 'NOT_FOUND';

/**
 * Redirects ids of merged records in the arguments of all queries. Fields that only look up ids are redirected by the
 * loader instead. The lookup costs a round trip, which is made only when an id may be a merged one.
 */
export function redirectMergedIds(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    if (field.args.every(({ type }) => getNamedType(type).name === 'ID')) continue;
    const resolve = field.resolve!;
    const type = getNamedType(field.type);
    const isCounted = isObjectType(type) && 'totalCount' in type.getFields();
    const mapArguments = (args: Record<string, unknown>, replace: Replace) => ({
      ...args,
      ...Object.fromEntries(
        field.args
          .filter(({ name }) => name in args)
          .map(({ name, type: argType }) => [name, mapIds(argType, args[name], replace)]),
      ),
    });
    field.resolve = async (root, args: Record<string, unknown>, context: Context, info) => {
      const ids: string[] = [];
      let hasList = false;
      mapArguments(args, (id, inList) => {
        ids.push(id);
        hasList ||= inList;
        return id;
      });
      const redirect = async () => {
        const redirects = await resolveMergedIds(context.graph.read, [...new Set(ids)]);
        return redirects.size > 0 ? mapArguments(args, (id) => redirects.get(id) ?? id) : undefined;
      };
      // If a single-id query returns rows, the id is current.
      if (hasList && ids.length === 1 && isCounted) {
        const result = (await resolve(root, args, context, info)) as CountedResult;
        if (result.totalCount > 0 || (result.nodes && result.nodes.length > 0)) return result;
        const redirected = await redirect();
        return redirected ? resolve(root, redirected, context, info) : result;
      }
      // A merged id among others would silently be missing: both round trips run at once.
      if (hasList) {
        const result = Promise.resolve(resolve(root, args, context, info));
        result.catch(() => {});
        const redirected = await redirect();
        return redirected ? resolve(root, redirected, context, info) : result;
      }
      try {
        return await resolve(root, args, context, info);
      } catch (error) {
        const redirected = ids.length > 0 && isNotFound(error) ? await redirect() : undefined;
        if (!redirected) throw error;
        return resolve(root, redirected, context, info);
      }
    };
  }
  return schema;
}

import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { ApiError } from '#server/errors.ts';
import { toProblems } from '#server/graph/write/edit/toProblems.ts';

/**
 * Mutations whose payload has `problems` return their errors there, so that one that fails hides no other of the same
 * operation, whose changes are committed. Unexpected errors are errors of the operation.
 */
export function reportProblems(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const type = getNamedType(field.type);
    if (!isObjectType(type) || !('problems' in type.getFields())) continue;
    const resolve = field.resolve!;
    field.resolve = async (...request) => {
      try {
        return await resolve(...request);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return { problems: toProblems(error).map((problem) => ({ ...problem, path: problem.path.map(String) })) };
      }
    };
  }
  return schema;
}

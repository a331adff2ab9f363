import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  execute,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Executor } from '#server/api/executor.ts';
import {
  type OperationScope,
  collectFields,
  collectFragments,
  subselection,
} from '#server/api/selection/selectedFields.ts';

/** Limits in compiled fields: of one operation, and of all cached ones. Each possible type of a field is compiled apart. */
const maxFields = 1_000;
const maxCachedFields = 12_000;

/** Counts the fields that the compiled code would contain; stops above `max`. */
function countCompiledFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  max: number,
): number {
  const scope: OperationScope = { schema, fragments: collectFragments(document) };
  let count = 0;
  function visit(type: GraphQLObjectType, selectionSet: SelectionSetNode) {
    for (const field of collectFields(scope, [{ selectionSet, type }], type)) {
      if (count++ > max) return;
      for (const below of subselection(field)) {
        const types = isAbstractType(below.type) ? schema.getPossibleTypes(below.type) : [below.type];
        for (const possible of types) if (isObjectType(possible)) visit(possible, below.selectionSet);
      }
    }
  }
  visit(schema.getRootType(operation.operation)!, operation.selectionSet);
  return count;
}

interface CacheEntry {
  /** Undefined until the second execution; null for operations that are too large to compile. */
  run?: CompiledQuery['query'] | null;
  fields: number;
}

/**
 * graphql-jit has an error class of its own without `extensions`, which Apollo Server cannot format: it would answer
 * "Internal server error", without id and log entry. Errors that graphql-jit itself finds (null in a non-null field)
 * get an original error, as graphql-js gives them: both ways mask them.
 */
function toGraphQLError({ message, path, locations, originalError, extensions }: GraphQLError): GraphQLError {
  const cause = originalError instanceof Error ? originalError : new Error(message);
  const error = new GraphQLError(message, { path, originalError: cause, extensions });
  Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
  return error;
}

/** Executes operations with compiled code from their second execution on; the first one is interpreted. */
export function createJitExecutor(schema: GraphQLSchema, compileOperation = compileQuery): Executor {
  const cache = new LRUCache<string, CacheEntry>({
    maxSize: maxCachedFields,
    sizeCalculation: ({ fields }) => fields,
  });

  function compile(key: string, document: DocumentNode, operation: OperationDefinitionNode): CacheEntry['run'] {
    const cached = cache.get(key);
    if (!cached) {
      cache.set(key, { fields: 1 });
      return undefined;
    }
    if (cached.run !== undefined) return cached.run;
    const fields = 1 + countCompiledFields(schema, document, operation, maxFields);
    const compiled = fields > maxFields ? null : compileOperation(schema, document, operation.name?.value);
    const run = compiled && isCompiledQuery(compiled) ? compiled.query : null;
    cache.set(key, { run, fields: run ? fields : 1 });
    return run;
  }

  return async ({ document, operation, key, operationName, variables, context }): Promise<ExecutionResult> => {
    const run = operation && compile(`${key} ${operation.name?.value}`, document, operation);
    const result = await run?.(undefined, context, variables);
    // Without `data`, the variables are invalid: graphql-js reports that in more detail.
    if (result && 'data' in result) {
      const { errors, data } = result;
      // Errors come first in the response, as graphql-js has them.
      return errors ? { errors: errors.map(toGraphQLError), data } : { data };
    }
    return execute({ schema, document, contextValue: context, variableValues: variables, operationName });
  };
}

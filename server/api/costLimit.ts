import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getVariableValues,
} from 'graphql';
import { ApiError } from '#server/errors.ts';
import type { Context } from './context.ts';
import { type Cost, estimateCost } from './estimateCost.ts';
import { collectFragments } from './selection/selectedFields.ts';

export interface Limits {
  maxDepth: number;
  maxCost: number;
}

/** What an operation may cost at most: its depth up to one level above the maximum, and its estimated cost. */
export function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, variableDefinitions = [], selectionSet }: OperationDefinitionNode,
  variables: Record<string, unknown> = {},
  maxDepth = Infinity,
): Cost {
  const type = schema.getRootType(operation);
  // A subscription: rejected when it is executed.
  if (!type) return { depth: 0, cost: 0 };
  const { coerced } = getVariableValues(schema, variableDefinitions, variables);
  // Variables of another type: rejected when it is executed.
  if (!coerced) return { depth: 0, cost: 0 };
  const scope = { schema, fragments: collectFragments(document), variableValues: coerced };
  return estimateCost(scope, { selectionSet, type }, maxDepth);
}

function checkCost({ depth, cost }: Cost, { maxDepth, maxCost }: Limits): ApiError | undefined {
  if (depth > maxDepth)
    return new ApiError(
      'TOO_COSTLY',
      `The query is more than ${maxDepth} levels deep. Split it in two: first request the ids, then node(id).`,
      { maxDepth },
    );
  if (cost > maxCost)
    return new ApiError(
      'TOO_COSTLY',
      `The query may cost ${cost}; ${maxCost} is allowed. Request smaller pages (first) or fewer fields, or split the query.`,
    );
  return undefined;
}

/**
 * Rejects operations that cost too much before anything is loaded, and adds `extensions.cost` to every response. Not a
 * validation rule: `first` may be a variable.
 */
export const costLimitPlugin = (limits: Limits): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => {
    // What cannot be parsed or validated costs nothing.
    let cost = 0;
    return {
      didResolveOperation: async ({ schema, document, request, operation, contextValue }) => {
        if (!operation) return;
        const measured = measureOperation(schema, document, operation, request.variables, limits.maxDepth);
        contextValue.cost = cost = measured.cost;
        const error = checkCost(measured, limits);
        // An error of the caller: status 400.
        if (error)
          throw new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 400 } } });
      },
      willSendResponse: async ({ response: { body } }) => {
        if (body.kind !== 'single') return;
        const { extensions } = body.singleResult;
        body.singleResult.extensions = { ...extensions, cost: { asked: cost, allowed: limits.maxCost } };
      },
    };
  },
});

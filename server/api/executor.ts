import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  execute,
} from 'graphql';
import type { Context } from './context.ts';

export interface ExecutedOperation {
  document: DocumentNode;
  /** Undefined when the document has none of the name: executing it says so. */
  operation: OperationDefinitionNode | undefined;
  /** The same for the same document. */
  key: string;
  operationName: string | undefined;
  variables: Record<string, unknown> | undefined;
  context: Context;
}

/** Executes an operation that was parsed, validated and found within the limits. */
export type Executor = (operation: ExecutedOperation) => Promise<ExecutionResult>;

/** The executor of graphql-js. */
export const createExecutor =
  (schema: GraphQLSchema): Executor =>
  async ({ document, operationName, variables, context }) =>
    execute({ schema, document, contextValue: context, variableValues: variables, operationName });

/** Apollo Server lets only a gateway replace its executor: this poses as one. */
export const toGateway = (
  schema: GraphQLSchema,
  run: Executor,
): ApolloServerOptionsWithGateway<Context>['gateway'] => ({
  load: async () => ({
    executor: ({ document, operation, queryHash, request: { operationName, variables }, context }) =>
      run({ document, operation, key: queryHash, operationName, variables, context: context as Context }),
  }),
  onSchemaLoadOrUpdate: (callback) => {
    callback({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => {};
  },
  stop: async () => {},
});

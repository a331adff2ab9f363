import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ApiError, logUnexpected, maskError } from '#server/errors.ts';
import type { Context } from './context.ts';

/** Apollo's codes for mistakes of the caller. */
const callerErrorCodes = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'INVALID',
];

const unwrap = (error: unknown) => (error instanceof GraphQLError ? (error.originalError ?? error) : error);

const isCallerError = (original: unknown, code: unknown) =>
  original instanceof GraphQLError || callerErrorCodes.includes(String(code));

/** Passes API errors on and masks all others with the id under which they are logged. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrap(error);
  const { locations, path } = formatted;
  if (original instanceof ApiError)
    return { message: original.message, locations, path, extensions: { ...original.extensions } };
  const code = String(formatted.extensions?.code ?? '');
  if (code === 'GRAPHQL_PARSE_FAILED' && !formatted.message.startsWith('Syntax Error'))
    return formatError({ ...formatted, message: 'Syntax Error: The query is nested too deeply.' }, error);
  if (isCallerError(original, code))
    return { message: formatted.message, locations, path, extensions: { code: 'INVALID', reason: code || undefined } };
  return { ...maskError(original), locations, path };
}

/** Logs unexpected errors with the request they belong to. formatError then masks them under the same id. */
export const errorLogPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, operationName, contextValue: { requestId } }) => {
      for (const error of errors) {
        const original = unwrap(error);
        if (isCallerError(original, error.extensions.code)) continue;
        logUnexpected(original, { requestId, operation: operationName ?? undefined, path: error.path?.join('.') });
      }
    },
  }),
};

import type { ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '#server/api/context.ts';
import { ApiError, unavailable } from '#server/errors.ts';

/** A controller that aborts when the client closes the connection before the response is sent. */
export function abortOnClose(response: ServerResponse): AbortController {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(unavailable('The client closed the connection.'));
  });
  return controller;
}

const tooLong = () => new ApiError('TOO_COSTLY', 'The query took too long and was stopped. Request less at once.');

/**
 * Cancels the work of a query, in the database and in worker threads, when its client disconnects or it has been executed
 * for `timeoutMs`. Mutations run to their end: a user who closes the page after "save" meant to save, and stopping between
 * two transactions would leave half a change.
 */
export const cancellationPlugin = (timeoutMs: number | undefined): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => {
    let timer: NodeJS.Timeout | undefined;
    return {
      didResolveOperation: async ({ operation, contextValue: { graph, cancellation } }) => {
        if (operation?.operation === 'query') graph.readOptions.signal = cancellation;
      },
      executionDidStart: async ({ operation, contextValue }) => {
        if (timeoutMs && operation.operation === 'query')
          timer = setTimeout(() => contextValue.cancel(tooLong()), timeoutMs);
      },
      willSendResponse: async () => clearTimeout(timer),
    };
  },
});

import type { ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '#server/api/context.ts';
import { unavailable } from '#server/errors.ts';

/** A signal that aborts when the client closes the connection before the response is sent. */
export function abortOnClose(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(unavailable('The client closed the connection.'));
  });
  return controller.signal;
}

/**
 * Cancels the database work of a query when its client disconnects. Mutations run to their end: a user who closes the
 * page after "save" meant to save, and stopping between two transactions would leave half a change.
 */
export const cancellationPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue: { graph, cancellation } }) => {
      if (operation?.operation === 'query') graph.readOptions.signal = cancellation;
    },
  }),
};

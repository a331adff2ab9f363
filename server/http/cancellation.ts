import type { ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '#server/api/context.ts';
import { unavailable } from '#server/errors.ts';

/** Aborts when the caller closes the connection before the answer is sent. */
export function abortOnClose(response: ServerResponse): AbortSignal {
  const cancellation = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) cancellation.abort(unavailable('Whoever asked has gone'));
  });
  return cancellation.signal;
}

/** What the work gives, or why it was cancelled as soon as it is. */
export function rejectOnAbort<T>(cancellation: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  if (!cancellation) return work;
  return new Promise((resolve, reject) => {
    const cancelled = () => reject(cancellation.reason as Error);
    const settled = () => cancellation.removeEventListener('abort', cancelled);
    cancellation.addEventListener('abort', cancelled);
    work.then(resolve, reject).finally(settled);
  });
}

/**
 * Questions end when nobody waits for them. A mutation goes on to its end as if its caller were there: whoever
 * closes a page after pressing "save" means it saved, and one cut between two of its transactions would be half done.
 */
export const cancellationPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue: { graph, cancellation } }) => {
      if (operation?.operation === 'query') graph.reading.cancellation = cancellation;
    },
  }),
};

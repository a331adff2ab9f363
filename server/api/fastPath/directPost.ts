import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Handler } from '#server/http/graphqlHandler.ts';

/**
 * Passes POST /graphql through its handlers without Express's router and middleware chain, and everything else to
 * Express: also what `isAccepted` refuses. Most requests are such, and the router takes longer than everything else before their Cypher.
 */
export function useDirectPost(
  application: RequestListener,
  handlers: readonly Handler[],
  isAccepted: (request: IncomingMessage) => boolean,
  onError: (error: unknown, request: IncomingMessage, response: ServerResponse) => void,
): RequestListener {
  return (request, response) => {
    if (request.method !== 'POST' || request.url !== '/graphql' || !isAccepted(request))
      return application(request, response);
    const run = (index: number) => (error?: unknown) => {
      if (error) return onError(error, request, response);
      try {
        handlers[index]?.(request, response, run(index + 1));
      } catch (thrown) {
        onError(thrown, request, response);
      }
    };
    run(0)();
  };
}

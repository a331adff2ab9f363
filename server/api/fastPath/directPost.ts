import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/**
 * Passes POST /graphql through its handlers without Express's router and middleware chain, and everything else to
 * Express. Most requests are such, and the router takes longer than everything else before their Cypher.
 */
export function useDirectPost(
  application: RequestListener,
  handlers: readonly Handler[],
  onError: (error: unknown, request: IncomingMessage, response: ServerResponse) => void,
): RequestListener {
  return (request, response) => {
    if (request.method !== 'POST' || request.url !== '/graphql') return application(request, response);
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

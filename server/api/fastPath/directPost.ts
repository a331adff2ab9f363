import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Context } from '#server/api/context.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

type CreateContext = (request: IncomingMessage, response: ServerResponse) => Context;

/** Executes a POST request whose body has been parsed, like Apollo Server's integration for Express. */
export function createPostHandler(api: ApolloServer<Context>, createContext: CreateContext): Handler {
  async function respond(request: IncomingMessage & { body?: unknown }, response: ServerResponse) {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const {
      status,
      headers: responseHeaders,
      body,
    } = await api.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: request.body },
      context: async () => createContext(request, response),
    });
    response.statusCode = status ?? 200;
    for (const [name, value] of responseHeaders) response.setHeader(name, value);
    // Only @defer and @stream are sent in chunks, and this schema has neither.
    if (body.kind !== 'complete') throw new Error('Incremental delivery is not supported.');
    // The length lets the compression middleware skip small responses.
    response.setHeader('Content-Length', Buffer.byteLength(body.string)).end(body.string);
  }
  return (request, response, next) => void respond(request, response).catch(next);
}

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

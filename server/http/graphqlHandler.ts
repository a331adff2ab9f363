import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import express from 'express';
import { abortOnClose } from './cancellation.ts';
import { createEtagCheck } from './etag.ts';
import { getRequestId } from './requestLog.ts';
import { type Context, type AppServices, createContext } from '#server/api/context.ts';

/** A request handler that works with and without Express. */
type Handler = (request: IncomingMessage, response: ServerResponse, next: (error: unknown) => void) => void;

interface HandlerOptions {
  services: AppServices;
  api: ApolloServer<Context>;
  bodyLimit: string;
}

/** GraphQL over HTTP by Apollo Server. An invalid body is passed to `next` as an error. */
export function createGraphqlHandler({ services, api, bodyLimit }: HandlerOptions): Handler {
  const readBody = express.json({ limit: bodyLimit });
  const checkEtag = createEtagCheck(services);

  async function respond(request: IncomingMessage & { body?: unknown }, response: ServerResponse) {
    const { validator, notModified } = await checkEtag(request, response);
    if (notModified) return;
    const { method = '', url = '', body } = request;
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const at = url.indexOf('?');
    const httpResponse = await api.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers, search: at < 0 ? '' : url.slice(at), body },
      context: async () =>
        createContext(services, {
          requestId: getRequestId(response),
          authorization: request.headers.authorization,
          acceptLanguage: request.headers['accept-language'],
          cancellation: abortOnClose(response),
          validator,
        }),
    });
    response.statusCode = httpResponse.status ?? 200;
    for (const [name, value] of httpResponse.headers) response.setHeader(name, value);
    // Only @defer and @stream are sent in chunks, and this schema has neither.
    if (httpResponse.body.kind !== 'complete') throw new Error('Incremental delivery is not supported.');
    const { string } = httpResponse.body;
    // Lets the compression middleware skip small responses.
    response.setHeader('Content-Length', Buffer.byteLength(string)).end(string);
  }

  return (request, response, next) =>
    readBody(request, response, (error?: unknown) => {
      if (error) next(error);
      else respond(request, response).catch(next);
    });
}

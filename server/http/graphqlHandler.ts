import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import express from 'express';
import { cancellationOf } from './cancellation.ts';
import { conditional } from './etag.ts';
import { type Context, type House, contextOf } from '#server/api/context.ts';

/** Answers a request, or gives what went wrong to `next`. Express takes it, and it needs no Express. */
type Handler = (request: IncomingMessage, response: ServerResponse, next: (error: unknown) => void) => void;

interface Answering {
  house: House;
  api: ApolloServer<Context>;
  bodyLimit: string;
}

/** GraphQL over HTTP, as Apollo Server reads it and answers; what is no JSON goes to `next` as an error. */
export function graphqlOf({ house, api, bodyLimit }: Answering): Handler {
  const readBody = express.json({ limit: bodyLimit });
  const heldOf = conditional(house);

  async function answer(request: IncomingMessage & { body?: unknown }, response: ServerResponse) {
    const { validity, told } = await heldOf(request, response);
    if (told) return;
    const { method = '', url = '', body } = request;
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const at = url.indexOf('?');
    const answered = await api.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers, search: at < 0 ? '' : url.slice(at), body },
      context: async () =>
        contextOf(house, {
          authorization: request.headers.authorization,
          acceptLanguage: request.headers['accept-language'],
          cancellation: cancellationOf(response),
          validity,
        }),
    });
    response.statusCode = answered.status ?? 200;
    for (const [name, value] of answered.headers) response.setHeader(name, value);
    // In parts come only answers to `@defer` and `@stream`, which this schema does not have.
    if (answered.body.kind !== 'complete') throw new Error('An answer came in parts.');
    const { string } = answered.body;
    // Said, so that what is small is not compressed.
    response.setHeader('Content-Length', Buffer.byteLength(string)).end(string);
  }

  return (request, response, next) =>
    readBody(request, response, (error?: unknown) => {
      if (error) next(error);
      else answer(request, response).catch(next);
    });
}

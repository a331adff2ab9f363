import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { AppServices, Context, Validator } from '#server/api/context.ts';
import { readCredentials } from './credentials.ts';
import { createValidator, respondIfNotModified } from './etag.ts';
import { createRequestContext } from './requestContext.ts';
import { type StoredResponse, createResponseCache } from './responseCache.ts';

type GraphqlRequest = IncomingMessage & { body?: unknown };

export type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** Apollo's CSRF protection refuses all others: a page of another site could send them. */
const isPreflighted = ({ headers }: IncomingMessage) =>
  Boolean(
    headers['apollo-require-preflight'] ||
    headers['x-apollo-operation-name'] ||
    headers['content-type']?.includes('json'),
  );

function toHeaderMap(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
}

function send(response: ServerResponse, { status, headers, body }: StoredResponse) {
  response.statusCode = status;
  for (const [name, value] of headers) response.setHeader(name, value);
  // The length lets the compression middleware skip small responses.
  response.setHeader('Content-Length', body.length).end(body);
}

/**
 * GraphQL over HTTP, once the body of a POST is parsed. An anonymous GET whose `If-None-Match` still holds is answered
 * with 304, and an anonymous query that was answered for this state of the graph with the same response: both cost one
 * short read of the database and execute nothing.
 */
export function createGraphqlHandler(
  services: AppServices,
  api: ApolloServer<Context>,
  { storesResponses = true } = {},
): Handler {
  const validate = createValidator(services);
  const responses = createResponseCache();

  async function execute(request: GraphqlRequest, response: ServerResponse, validator?: Validator) {
    const { url = '' } = request;
    const { status, headers, body } = await api.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method!,
        headers: toHeaderMap(request),
        search: url.includes('?') ? url.slice(url.indexOf('?')) : '',
        body: request.body,
      },
      context: async () => createRequestContext(services, request, response, validator),
    });
    // Only @defer and @stream are sent in chunks, and this schema has neither.
    if (body.kind !== 'complete') throw new Error('Incremental delivery is not supported.');
    return { status: status ?? 200, headers, body: Buffer.from(body.string) };
  }

  async function respond(request: GraphqlRequest, response: ServerResponse) {
    const isGet = request.method === 'GET';
    const isPublic =
      !request.headers.authorization && readCredentials(request).session === undefined && isPreflighted(request);
    const key =
      isPublic && storesResponses
        ? responses.toKey(request.headers.accept, isGet ? request.url : JSON.stringify(request.body))
        : undefined;
    const isValidated = isGet ? isPublic : key !== undefined && responses.isRepeated(key);
    const validator = isValidated ? await validate(request) : undefined;
    if (validator && isGet && respondIfNotModified(request, response, validator.etag)) return;
    const earlier = key !== undefined && validator ? responses.get(key, validator.etag) : undefined;
    if (earlier) return send(response, earlier);
    const { headers, ...rest } = await execute(request, response, validator);
    const isStorable = headers.has('etag');
    // Clients must not store responses to POST.
    if (!isGet) for (const name of ['etag', 'cache-control']) headers.delete(name);
    const stored = { ...rest, headers: [...headers] };
    if (key !== undefined && validator && isStorable) responses.set(key, validator.etag, stored);
    send(response, stored);
  }

  return (request, response, next) => void respond(request, response).catch(next);
}

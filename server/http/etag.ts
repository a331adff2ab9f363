import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import { parseAcceptLanguage } from '#server/api/acceptLanguage.ts';
import type { AppServices, Context, Validator } from '#server/api/context.ts';
import { fingerprint } from '#server/fingerprint.ts';

/** Browsers and proxies may store the response, but must revalidate it before each use. */
const cacheable = 'public, no-cache';

/** Apollo's CSRF protection refuses all others: a page of another site could send them. */
const isPreflighted = ({ headers }: IncomingMessage) =>
  Boolean(
    headers['apollo-require-preflight'] ||
    headers['x-apollo-operation-name'] ||
    headers['content-type']?.includes('json'),
  );

const stripWeak = (etag: string) => etag.trim().replace(/^W\//, '');

/** Weak comparison of RFC 9110: some proxies drop the `W/`. */
const matchesEtag = ({ headers }: IncomingMessage, etag: string) =>
  headers['if-none-match']?.split(',').some((candidate) => stripWeak(candidate) === stripWeak(etag)) ?? false;

/** The default for GraphQL responses. */
export function forbidCaching(_request: IncomingMessage, response: ServerResponse, next?: () => void): void {
  response.setHeader('Cache-Control', 'no-store').setHeader('Vary', 'Accept, Accept-Language, Authorization');
  next?.();
}

interface EtagResult {
  /** Undefined when the response must not be cached. */
  validator?: Validator;
  /** A 304 was sent: there is nothing left to do. */
  notModified: boolean;
}

/**
 * Answers anonymous GET requests with 304 when graph, day, language and program are unchanged. Costs one short read of
 * the database and executes nothing.
 */
export function createEtagCheck({ graph, embedder }: AppServices) {
  let program: Promise<string> | undefined;
  return async (request: IncomingMessage, response: ServerResponse): Promise<EtagResult> => {
    forbidCaching(request, response);
    if (request.method !== 'GET' || request.headers.authorization || !isPreflighted(request))
      return { notModified: false };
    // Without the database there is no ETag, and the operation itself reports why.
    const state = await graph.state().catch(() => undefined);
    if (!state) return { notModified: false };
    const parts = [
      await (program ??= fingerprint(['schema', 'server'])),
      embedder?.model,
      state.tag,
      new Date().toISOString().slice(0, 10),
      parseAcceptLanguage(request.headers['accept-language']),
    ];
    const etag = `W/"${createHash('sha256').update(parts.join()).digest('base64url').slice(0, 22)}"`;
    const notModified = matchesEtag(request, etag);
    if (notModified) response.writeHead(304, { ETag: etag, 'Cache-Control': cacheable }).end();
    return { validator: { state, etag }, notModified };
  };
}

/** Sends the ETag with responses that have no errors. */
export const etagPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue: { etag }, response: { body, http } }) => {
      if (!etag || body.kind !== 'single' || body.singleResult.errors) return;
      http.headers.set('etag', etag);
      http.headers.set('cache-control', cacheable);
    },
  }),
};

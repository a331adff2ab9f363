import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import { parseAcceptLanguage } from '#server/api/acceptLanguage.ts';
import type { AppServices, Context, Validator } from '#server/api/context.ts';
import { fingerprintProgram } from '#server/fingerprint.js';

/** Browsers and proxies may store the response, but must revalidate it before each use. */
const cacheable = 'public, no-cache';

const stripWeak = (etag: string) => etag.trim().replace(/^W\//, '');

/** Weak comparison of RFC 9110: some proxies drop the `W/`. */
const matchesEtag = ({ headers }: IncomingMessage, etag: string) =>
  headers['if-none-match']?.split(',').some((candidate) => stripWeak(candidate) === stripWeak(etag)) ?? false;

/** The default for GraphQL responses. */
export function forbidCaching(_request: IncomingMessage, response: ServerResponse, next?: () => void): void {
  response
    .setHeader('Cache-Control', 'no-store')
    .setHeader('Vary', 'Accept, Accept-Language, Authorization, Cookie, Origin');
  next?.();
}

/** The ETag of anonymous responses: it changes with the graph, the day, the language and the program. */
export function createValidator({ graph, embedder }: Pick<AppServices, 'graph' | 'embedder'>) {
  /** Undefined without the database: the operation itself reports why. */
  return async ({ headers }: IncomingMessage): Promise<Validator | undefined> => {
    const state = await graph.state().catch(() => undefined);
    if (!state) return undefined;
    const parts = [
      await fingerprintProgram(),
      embedder?.model,
      state.tag,
      new Date().toISOString().slice(0, 10),
      parseAcceptLanguage(headers['accept-language']),
    ];
    return { state, etag: `W/"${createHash('sha256').update(parts.join()).digest('base64url').slice(0, 22)}"` };
  };
}

/** Answers with 304 when the client has the response already. */
export function respondIfNotModified(request: IncomingMessage, response: ServerResponse, etag: string): boolean {
  const notModified = matchesEtag(request, etag);
  if (notModified) response.writeHead(304, { ETag: etag, 'Cache-Control': cacheable }).end();
  return notModified;
}

/** Sends the ETag with responses to queries that have no errors: they hold as long as it does. */
export const etagPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue: { etag }, operation, response: { body, http } }) => {
      if (!etag || operation?.operation !== 'query' || body.kind !== 'single' || body.singleResult.errors) return;
      http.headers.set('etag', etag);
      http.headers.set('cache-control', cacheable);
    },
  }),
};

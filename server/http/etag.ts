import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import { type Context, type AppServices, languageOf } from '#server/api/context.ts';
import { fingerprint } from '#server/fingerprint.ts';
import type { DatabaseState } from '#server/graph/connection/connection.ts';

/** What an answer is told to be of: a state of the graph, and the validator that stands for it over HTTP. */
export interface Validator {
  state: DatabaseState;
  etag: string;
}

/** Kept by the reader's browser and by proxies, who ask each time whether it is still so. */
const cacheable = 'public, no-cache';

/** Apollo refuses the others: a page of another site could send them. */
const isPreflighted = ({ headers }: IncomingMessage) =>
  Boolean(
    headers['apollo-require-preflight'] ||
    headers['x-apollo-operation-name'] ||
    headers['content-type']?.includes('json'),
  );

const stripWeak = (etag: string) => etag.trim().replace(/^W\//, '');

/** By the weak comparison of RFC 9110: some proxies leave the mark of weakness out. */
const matchesEtag = ({ headers }: IncomingMessage, etag: string) =>
  headers['if-none-match']?.split(',').some((one) => stripWeak(one) === stripWeak(etag)) ?? false;

/** Of what the answer will be; and whether the one who asks holds that answer already, and was told so. */
interface EtagResult {
  validity?: Validator;
  told: boolean;
}

/**
 * Tells who asks by GET, and is nobody in particular, that the answer they hold is still right, without asking
 * the question again: the graph, the day, the language and this program are what they were.
 */
export function createEtagCheck({ graph, embedder }: AppServices) {
  let program: Promise<string> | undefined;
  return async (request: IncomingMessage, response: ServerResponse): Promise<EtagResult> => {
    response.setHeader('Cache-Control', 'no-store').setHeader('Vary', 'Accept, Accept-Language, Authorization');
    if (request.method !== 'GET' || request.headers.authorization || !isPreflighted(request)) return { told: false };
    // Where it cannot be told, the question tells why.
    const state = await graph.state().catch(() => undefined);
    if (!state) return { told: false };
    const day = new Date().toISOString().slice(0, 10);
    const of = [
      await (program ??= fingerprint(['schema', 'server'])),
      embedder?.model,
      state.tag,
      day,
      languageOf(request.headers['accept-language']),
    ];
    const etag = `W/"${createHash('sha256').update(of.join()).digest('base64url').slice(0, 22)}"`;
    const told = matchesEtag(request, etag);
    if (told) response.writeHead(304, { ETag: etag, 'Cache-Control': cacheable }).end();
    return { validity: { state, etag }, told };
  };
}

/** An answer that is whole may be kept. */
export const etagPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue: { etag }, response: { body, http } }) => {
      if (!etag || body.kind !== 'single' || body.singleResult.errors) return;
      http.headers.set('etag', etag);
      http.headers.set('cache-control', cacheable);
    },
  }),
};

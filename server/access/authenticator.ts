import { createHash, timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { AccessToken } from '#schema/answers/accessToken.ts';
import type { Editor } from '#server/config.ts';
import { ApiError } from '#server/errors.ts';
import { findAccessToken, saveLastUse } from '#server/graph/access/accessTokens.ts';
import { findSession, renewSession, renewalMs } from '#server/graph/access/sessions.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { logger } from '#server/logger.ts';
import { hashSecret, isAccessToken } from './tokenFormat.ts';
import { type Viewer, anonymous } from './viewer.ts';

/** How long a checked token counts without being read again: other processes learn so late that it was revoked. */
const defaultCacheMs = 5_000;
/** How often the last use of a token is written. Every write makes what browsers have cached of the graph invalid. */
const lastUseMs = 5 * 60_000;

/** What a request says about who sends it. */
export interface Credentials {
  /** The token of a program. */
  token?: string;
  /** The secret of the session of a browser. */
  session?: string;
}

export type Authenticator = ReturnType<typeof createAuthenticator>;

/** The token of the header; undefined without one, and for the schemes of others, such as that of a proxy. */
export function parseAuthorization(authorization: string | undefined): string | undefined {
  const value = authorization?.trim();
  const [, scheme, rest] = /^(\S+)\s+(.*)$/.exec(value ?? '') ?? [];
  if (scheme === undefined) return value || undefined;
  return scheme.toLowerCase() === 'bearer' ? rest : undefined;
}

const isEqual = (left: string, right: string) =>
  timingSafeEqual(createHash('sha256').update(left).digest(), createHash('sha256').update(right).digest());

const reject = (reason: string, message: string) => new ApiError('UNAUTHENTICATED', message, { reason });

function checkToken(token: AccessToken | undefined): AccessToken {
  if (!token)
    throw reject('UNKNOWN_TOKEN', 'The token is wrong. Check that it is complete, or ask an editor for another.');
  if (token.revokedAt)
    throw reject('REVOKED_TOKEN', `The token "${token.name}" was revoked. Ask an editor for another.`);
  if (Date.parse(token.expiresAt) <= Date.now())
    throw reject(
      'EXPIRED_TOKEN',
      `The token "${token.name}" expired on ${token.expiresAt.slice(0, 10)}. Ask an editor for another.`,
    );
  return token;
}

/** Who sends a request: by a token of the configuration, or an access token or a session stored in the graph. */
export function createAuthenticator(graph: Graph, editors: readonly Editor[], cacheMs = defaultCacheMs) {
  /** Viewers by address and token, so that nobody at another address can try tokens without being slowed down. */
  const viewers = new LRUCache<string, Viewer>({ max: 10_000, ttl: cacheMs });
  const toKey = (address: string | undefined, { token, session }: Credentials) =>
    token === undefined ? `session ${hashSecret(session!)}` : `${address} ${hashSecret(token)}`;

  function noteUse({ id, lastUsedAt }: AccessToken) {
    const now = Date.now();
    if (lastUsedAt && now - Date.parse(lastUsedAt) < lastUseMs) return;
    saveLastUse(graph, id, new Date(now).toISOString()).catch((err: unknown) =>
      logger.warn({ err, accessToken: id }, 'The last use of a token could not be stored'),
    );
  }

  /** A session that has ended leaves a reader: the page says so when the person wants to do more. */
  async function loadBySession(session: string): Promise<Viewer> {
    const found = await findSession(graph, hashSecret(session));
    if (!found) return anonymous;
    if (Date.now() - Date.parse(found.lastSeenAt) > renewalMs)
      renewSession(graph, found.id).catch((err: unknown) =>
        logger.warn({ err, session: found.id }, 'The end of a session could not be put off'),
      );
    return { name: found.name, access: found.role, account: found.account, session: found.id };
  }

  async function loadByToken(token: string): Promise<Viewer> {
    const editor = editors.find((configured) => isEqual(configured.token, token));
    if (editor) return { name: editor.name, access: editor.access ?? 'EDITOR' };
    const stored = checkToken(isAccessToken(token) ? await findAccessToken(graph, hashSecret(token)) : undefined);
    noteUse(stored);
    return { name: stored.name, access: stored.scope };
  }

  return {
    /** Names that no access token may take. */
    editorNames: editors.map(({ name }) => name),
    /** The viewer where it is known without reading the graph. */
    findViewer(credentials: Credentials, address: string | undefined): Viewer | undefined {
      if (credentials.token === undefined && credentials.session === undefined) return anonymous;
      return viewers.get(toKey(address, credentials));
    },
    /** Throws UNAUTHENTICATED when the token is wrong, expired or revoked. */
    async loadViewer(credentials: Credentials, address: string | undefined): Promise<Viewer> {
      const { token, session } = credentials;
      if (token === undefined && session === undefined) return anonymous;
      const viewer = token === undefined ? await loadBySession(session!) : await loadByToken(token);
      viewers.set(toKey(address, credentials), viewer);
      return viewer;
    },
    /** Makes every token and session be checked again, after one was ended. */
    forgetViewers: () => viewers.clear(),
  };
}

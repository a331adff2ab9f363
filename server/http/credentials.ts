import type { IncomingMessage } from 'node:http';
import { type Credentials, parseAuthorization } from '#server/access/authenticator.ts';
import { isSecret } from '#server/access/tokenFormat.ts';

/** Over TLS the cookie has a name that browsers accept from this very host and over TLS only. */
const secureName = '__Host-session';
/** Over plain HTTP, as on one's own machine: Safari stores no secure cookie there. */
const plainName = 'session';

/** Browsers keep a cookie for 400 days at most. The graph says when a session ends. */
const maxAgeSeconds = 400 * 24 * 3600;

function readCookie({ headers: { cookie } }: IncomingMessage): string | undefined {
  if (!cookie) return undefined;
  const pairs = new Map(
    cookie.split(';').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );
  return [pairs.get(secureName), pairs.get(plainName)].find((value) => value !== undefined && isSecret(value));
}

/**
 * Whether a page of this site sends the request, or a person by its address. A browser adds cookies to requests of other
 * sites too; SameSite=Lax keeps most of them back, and this the rest, such as those of another host of the same domain.
 */
function isFromThisSite({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (headers.origin === undefined) return true;
  const host = URL.canParse(headers.origin) ? new URL(headers.origin).host : undefined;
  // Behind a proxy; no page of another site can send this header without asking first.
  return host !== undefined && (host === headers.host || host === headers['x-forwarded-host']);
}

/** The cookie of a request from elsewhere does not count: it is that of an anonymous reader. */
export function readCredentials(request: IncomingMessage): Credentials {
  const token = parseAuthorization(request.headers.authorization);
  if (token !== undefined) return { token };
  const session = readCookie(request);
  return session !== undefined && isFromThisSite(request) ? { session } : {};
}

/** The cookie of a new session; without a secret, the one that ends it. */
export function toSessionCookies(request: IncomingMessage, secret: string | undefined): string[] {
  const { origin = '', ...headers } = request.headers;
  const isSecure = origin ? origin.startsWith('https:') : headers['x-forwarded-proto'] === 'https';
  const attributes = 'Path=/; HttpOnly; SameSite=Lax';
  if (secret === undefined)
    return [`${secureName}=; Max-Age=0; ${attributes}; Secure`, `${plainName}=; Max-Age=0; ${attributes}`];
  const cookie = `${isSecure ? secureName : plainName}=${secret}; Max-Age=${maxAgeSeconds}; ${attributes}`;
  return [isSecure ? `${cookie}; Secure` : cookie];
}

/** The address of the caller: the one that the outermost of our proxies saw. */
export function readAddress(request: IncomingMessage, proxies: number): string {
  const forwarded = request.headers['x-forwarded-for'];
  const hops = [...(typeof forwarded === 'string' ? forwarded.split(',') : []), request.socket.remoteAddress ?? ''];
  return hops[Math.max(0, hops.length - 1 - proxies)]!.trim();
}

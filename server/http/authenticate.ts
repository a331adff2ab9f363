import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Authenticator } from '#server/access/authenticator.ts';
import { type Viewer, anonymous } from '#server/access/viewer.ts';
import { ApiError } from '#server/errors.ts';
import { logger } from '#server/logger.ts';
import { readCredentials } from './credentials.ts';
import { getRequestId } from './requestLog.ts';

const windowMs = 60_000;
/** Wrong tokens that one address may send in that time; then its next ones are not even checked. */
const maxWrongTokens = 20;

/** Networks of IPv6 count as one address. */
const toAddress = ({ ip = '' }: Request) => ipKeyGenerator(ip);

const viewers = new WeakMap<IncomingMessage, Viewer>();

/** Whoever sends a request that was authenticated. */
export const getViewer = (request: IncomingMessage): Viewer => viewers.get(request) ?? anonymous;

/** Whether a request is anonymous, or its token or session was checked a moment ago. */
export function isAuthenticated(authenticator: Authenticator, request: IncomingMessage): boolean {
  const viewer = authenticator.findViewer(readCredentials(request), request.socket.remoteAddress);
  if (viewer) viewers.set(request, viewer);
  return viewer !== undefined;
}

/** In the media type of GraphQL for clients that accept it, as Apollo Server does. */
function sendError(request: Request, response: Response, status: number, error: ApiError) {
  const type = request.accepts(['json', 'application/graphql-response+json']);
  response
    .status(status)
    .vary('Accept, Authorization, Cookie')
    .set('Cache-Control', 'no-store')
    .type(type === 'application/graphql-response+json' ? type : 'json')
    .send(JSON.stringify({ errors: [error.toJSON()] }));
}

/**
 * Finds out who sends a request. A wrong token is 401 at every door, and logged; an address that sends many waits (429),
 * also with a right one, or it could go on trying.
 */
export function createAuthentication(authenticator: Authenticator): RequestHandler {
  const sendTooMany: RequestHandler = (request, response) =>
    sendError(
      request,
      response,
      429,
      new ApiError('TOO_BUSY', 'Too many wrong tokens were sent from this address. Try again in a minute.'),
    );
  const countWrongToken = rateLimit({
    windowMs,
    limit: maxWrongTokens,
    keyGenerator: toAddress,
    standardHeaders: false,
    legacyHeaders: false,
    handler: sendTooMany,
  });

  async function authenticate(...[request, response, next]: Parameters<RequestHandler>) {
    const wrongTokens = await countWrongToken.getKey(toAddress(request));
    if (wrongTokens && wrongTokens.totalHits >= maxWrongTokens) {
      response.set('Retry-After', String(Math.ceil((wrongTokens.resetTime!.getTime() - Date.now()) / 1000)));
      return sendTooMany(request, response, next);
    }
    try {
      viewers.set(request, await authenticator.loadViewer(readCredentials(request), request.ip));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const status = error.code === 'UNAUTHENTICATED' ? 401 : 503;
      const send = () => sendError(request, response, status, error);
      if (status !== 401) return send();
      logger.warn(
        { requestId: getRequestId(response), address: request.ip, reason: error.extensions.reason },
        'Wrong token',
      );
      response.set('WWW-Authenticate', 'Bearer error="invalid_token"');
      return countWrongToken(request, response, send);
    }
    next();
  }

  return (request, response, next) => {
    const viewer = authenticator.findViewer(readCredentials(request), request.ip);
    if (!viewer) return void authenticate(request, response, next).catch(next);
    viewers.set(request, viewer);
    next();
  };
}

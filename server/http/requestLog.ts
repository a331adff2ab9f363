import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { logger } from '#server/logger.ts';

const header = 'X-Request-Id';

export const getRequestId = (response: ServerResponse) => response.getHeader(header) as string | undefined;

/** Gives the request an id, or takes that of a proxy; returns it to the client; logs the request at level debug. */
export function logRequest(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const fromProxy = request.headers['x-request-id'];
  const requestId = typeof fromProxy === 'string' && /^[\w.-]{1,64}$/.test(fromProxy) ? fromProxy : randomUUID();
  response.setHeader(header, requestId);
  if (logger.isLevelEnabled('debug')) {
    const startedAt = performance.now();
    const { method, url } = request;
    response.once('close', () => {
      const ms = Math.round(performance.now() - startedAt);
      logger.debug({ requestId, method, url, status: response.statusCode, ms }, 'Request');
    });
  }
  next();
}

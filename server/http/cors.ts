import type { IncomingMessage, ServerResponse } from 'node:http';
import cors from 'cors';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const dayInSeconds = 86_400;

/**
 * Lets pages of other web sites call the API; of no site when the list is empty. Without credentials: such a page is
 * an anonymous reader, unless it sends a token itself.
 */
export function createCors(origins: readonly string[]): Middleware {
  if (origins.length === 0) return (_request, _response, next) => next();
  return cors({
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST', 'PUT'],
    exposedHeaders: ['ETag', 'Retry-After', 'WWW-Authenticate', 'X-Request-Id'],
    credentials: false,
    maxAge: dayInSeconds,
  }) as Middleware;
}

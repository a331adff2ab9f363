import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AppServices, type Context, type Validator, createContext } from '#server/api/context.ts';
import { getViewer } from './authenticate.ts';
import { abortOnClose } from './cancellation.ts';
import { getRequestId } from './requestLog.ts';

/** The GraphQL context of an HTTP request that was authenticated. */
export const createRequestContext = (
  services: AppServices,
  request: IncomingMessage,
  response: ServerResponse,
  validator?: Validator,
): Context =>
  createContext(services, {
    requestId: getRequestId(response),
    viewer: getViewer(request),
    acceptLanguage: request.headers['accept-language'],
    cancellation: abortOnClose(response),
    validator,
  });

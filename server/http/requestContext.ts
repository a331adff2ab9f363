import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AppServices, type Context, type Validator, createContext } from '#server/api/context.ts';
import { abortOnClose } from './cancellation.ts';
import { getRequestId } from './requestLog.ts';

/** The GraphQL context of an HTTP request. */
export const createRequestContext = (
  services: AppServices,
  { headers }: IncomingMessage,
  response: ServerResponse,
  validator?: Validator,
): Context =>
  createContext(services, {
    requestId: getRequestId(response),
    authorization: headers.authorization,
    acceptLanguage: headers['accept-language'],
    cancellation: abortOnClose(response),
    validator,
  });

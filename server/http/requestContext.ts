import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AppServices, type Context, type Validator, createContext } from '#server/api/context.ts';
import { getViewer } from './authenticate.ts';
import { abortOnClose } from './cancellation.ts';
import { readAddress, toSessionCookies } from './credentials.ts';
import { getRequestId } from './requestLog.ts';

const maxDeviceLength = 300;

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
    client: {
      address: readAddress(request, services.proxies ?? 0),
      device: request.headers['user-agent']?.slice(0, maxDeviceLength) ?? '',
      setSession: (secret) => void response.setHeader('Set-Cookie', toSessionCookies(request, secret)),
    },
    acceptLanguage: request.headers['accept-language'],
    cancellation: abortOnClose(response),
    validator,
  });

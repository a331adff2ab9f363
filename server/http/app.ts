import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import type { ApolloServer } from '@apollo/server';
import compression from 'compression';
import express, { type Request, type RequestHandler, type Response } from 'express';
import helmet from 'helmet';
import { createAuthenticator } from '#server/access/authenticator.ts';
import type { Context, AppServices } from '#server/api/context.ts';
import { useDirectPost } from '#server/api/fastPath/directPost.ts';
import { type FastPath, fullFastPath } from '#server/api/fastPath/pieces.ts';
import { maskError } from '#server/errors.ts';
import { createAuthentication, isAuthenticated } from './authenticate.ts';
import { createMcpHandlers } from './mcp.ts';
import { createRateLimit } from './rateLimit.ts';
import { createExport } from './export.ts';
import { createTextUpload } from './textUpload.ts';
import { forbidCaching } from './etag.ts';
import { createCors } from './cors.ts';
import { type Handler, createGraphqlHandler } from './graphqlHandler.ts';
import { getRequestId, logRequest } from './requestLog.ts';

/** The output of `npm run build`. */
export const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** What programs call, behind the same guards. */
const apiPaths = ['/graphql', '/documents', '/export.ndjson', '/mcp'];

const self = "'self'";
const strictPolicy = {
  defaultSrc: [self],
  baseUri: [self],
  connectSrc: [self],
  fontSrc: [self],
  formAction: [self],
  frameAncestors: ["'none'"],
  imgSrc: [self, 'data:', 'blob:'],
  objectSrc: ["'none'"],
  scriptSrc: [self],
  scriptSrcAttr: ["'none'"],
  // Component libraries set style attributes; scripts stay strict.
  styleSrc: [self, "'unsafe-inline'"],
  workerSrc: [self, 'blob:'],
};

const headers = (directives: Record<string, string[]>) =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    // Served on loopback without TLS; a proxy that adds TLS adds this header too.
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  });

interface AppOptions {
  services: AppServices;
  api: ApolloServer<Context>;
  bodyLimit: string;
  /** Whether the database responds. */
  ready: () => Promise<boolean>;
  fastPath?: FastPath;
  /** Requests to the API that one address may send in a minute; any number when absent. */
  rateLimit?: number | undefined;
  /** Proxies before the server, whose `X-Forwarded-For` says the address. */
  proxies?: number;
  /** Origins of other web sites whose pages may call the API; `*` for all. */
  corsOrigins?: readonly string[];
}

/** Sends errors outside GraphQL execution in the format of GraphQL errors, without stack or path. */
function sendError(error: unknown, request: IncomingMessage, response: ServerResponse) {
  const requestId = getRequestId(response);
  if (response.headersSent) {
    maskError(error, { requestId });
    return void response.destroy();
  }
  const { status = 500, type } = error as { status?: number; type?: string };
  const toError = (code: string, message: string) => ({ message, extensions: { code } });
  const describe = () => {
    if (type === 'entity.too.large') return toError('TOO_COSTLY', 'The request is too large. Split it.');
    if (status === 404) return toError('NOT_FOUND', 'There is nothing at this address.');
    if (status >= 500) return maskError(error, { requestId });
    if (!type) return toError('INVALID', `The URL ${request.url?.split('?')[0]!.slice(0, 80)} is invalid.`);
    return toError(
      'INVALID',
      'The request body is not valid JSON. Send {"query": "…", "variables": {…}} as application/json.',
    );
  };
  const text = JSON.stringify({ errors: [describe()] });
  response
    .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(text) })
    .end(text);
}

/** The HTTP server: health checks, GraphQL with GraphiQL for browsers, and the web application on all other URLs. */
export function createApp({
  services,
  api,
  bodyLimit,
  ready,
  fastPath = fullFastPath,
  rateLimit,
  proxies = 0,
  corsOrigins = [],
}: AppOptions): Server {
  const { authenticator = createAuthenticator(services.graph, []) } = services;
  const served = { ...services, proxies };
  const application = express();
  application.disable('x-powered-by');
  // GraphQL responses have ETags of their own (etag.ts).
  application.disable('etag');
  // The default is 4; 5 makes scripts 6 % smaller for a fifth more processor time.
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });
  const setSecurityHeaders = headers(strictPolicy);
  application.use(logRequest);
  application.use(compress);
  application.use(setSecurityHeaders);
  application.get('/healthz', (_request, response) => void response.json({ alive: true }));
  application.get('/readyz', async (_request, response) => {
    const answers = await ready().catch(() => false);
    response.status(answers ? 200 : 503).json({ ready: answers });
  });

  // GraphiQL's editor compiles styles and workers at run time: its page has a policy of its own.
  const graphiql = headers({ ...strictPolicy, scriptSrc: [self, "'wasm-unsafe-eval'"], fontSrc: [self, 'data:'] });
  application.get('/graphql', (request, response, next) => {
    if (request.accepts(['json', 'html']) !== 'html') return next();
    graphiql(request, response, () => response.sendFile('graphiql.html', { root: webFolder }));
  });

  application.set('trust proxy', proxies);
  const setCorsHeaders = createCors(corsOrigins);
  application.use(apiPaths, setCorsHeaders);
  if (rateLimit) application.use(apiPaths, createRateLimit(rateLimit));
  application.use(apiPaths, createAuthentication(authenticator));
  application.get('/export.ndjson', createExport(served));
  application.use('/mcp', createMcpHandlers(served, api, bodyLimit));
  application.put('/documents/:id/text', createTextUpload(served));

  const graphqlHandlers = [
    forbidCaching,
    express.json({ limit: bodyLimit }),
    createGraphqlHandler(served, api, { storesResponses: fastPath.has('responses') }),
  ];
  application.use('/graphql', ...(graphqlHandlers as RequestHandler[]));

  application.use(
    express.static(webFolder, { index: false, maxAge: '1y', immutable: true, setHeaders: noCacheForPages }),
  );
  application.get('/{*path}', (_request, response) => {
    response.set('Cache-Control', 'no-cache').sendFile('index.html', { root: webFolder });
  });
  application.use((_request, _response, next) => next(Object.assign(new Error('No such address'), { status: 404 })));
  // Express recognises an error handler by its four parameters.
  application.use((error: unknown, request: Request, response: Response, _next: unknown) =>
    sendError(error, request, response),
  );

  // Only Express knows the address behind proxies.
  if (!fastPath.has('post') || rateLimit) return createServer(application);
  const handlers = [
    logRequest,
    setSecurityHeaders,
    compressIfAccepted,
    setCorsHeaders,
    ...graphqlHandlers,
  ] as Handler[];
  return createServer(useDirectPost(application, handlers, isKnown, sendError));

  function isKnown(request: IncomingMessage) {
    return isAuthenticated(authenticator, request);
  }

  function compressIfAccepted(request: IncomingMessage, response: ServerResponse, next: () => void) {
    if (request.headers['accept-encoding']) compress(request as Request, response as Response, next);
    else next();
  }
}

/** HTML pages name the hashed files of the build: they must be revalidated. */
function noCacheForPages(response: { setHeader(name: string, value: string): void }, path: string) {
  if (path.endsWith('.html')) response.setHeader('Cache-Control', 'no-cache');
}

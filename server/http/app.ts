import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { ApolloServer } from '@apollo/server';
import compression from 'compression';
import express, { type Request, type Response } from 'express';
import helmet from 'helmet';
import type { Context, AppServices } from '#server/api/context.ts';
import { maskError } from '#server/errors.ts';
import { createGraphqlHandler } from './graphqlHandler.ts';

/** Where `npm run build` puts the viewer. */
export const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));

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
  // Components place themselves by style attributes; scripts stay strict.
  styleSrc: [self, "'unsafe-inline'"],
  workerSrc: [self, 'blob:'],
};

const headers = (directives: Record<string, string[]>) =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    // Served on loopback without TLS; a proxy that adds TLS adds this too.
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  });

interface AppOptions {
  services: AppServices;
  api: ApolloServer<Context>;
  bodyLimit: string;
  /** Whether the database answers and the seeds are planted. */
  ready: () => Promise<boolean>;
}

/** What goes wrong before GraphQL has its say is told as GraphQL tells its errors: never a stack or a path. */
function sendError(error: unknown, request: IncomingMessage, response: ServerResponse) {
  if (response.headersSent) {
    maskError(error);
    return void response.destroy();
  }
  const { status = 500, type } = error as { status?: number; type?: string };
  const of = (code: string, message: string) => ({ message, extensions: { code } });
  const problem = () => {
    if (type === 'entity.too.large') return of('TOO_COSTLY', 'The request is too large. Send less at once.');
    if (status === 404) return of('NOT_FOUND', 'There is nothing at this address.');
    if (status >= 500) return maskError(error);
    if (!type) return of('INVALID', `The address ${request.url?.split('?')[0]!.slice(0, 80)} cannot be read.`);
    return of(
      'INVALID',
      'The request is not JSON that can be read. Send {"query": "…", "variables": {…}} as application/json.',
    );
  };
  const text = JSON.stringify({ errors: [problem()] });
  response
    .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(text) })
    .end(text);
}

/** The HTTP side: health, GraphQL with GraphiQL for a browser, and the viewer on every other address. */
export function createApp({ services, api, bodyLimit, ready }: AppOptions): Server {
  const application = express();
  application.disable('x-powered-by');
  // An answer says for itself of what state of the graph it is.
  application.disable('etag');
  const compress = compression();
  const setSecurityHeaders = headers(strictPolicy);
  application.use(compress);
  application.use(setSecurityHeaders);
  application.get('/healthz', (_request, response) => void response.json({ alive: true }));
  application.get('/readyz', async (_request, response) => {
    const answers = await ready().catch(() => false);
    response.status(answers ? 200 : 503).json({ ready: answers });
  });

  // GraphiQL's editor compiles its styles and workers itself, so its page has a policy of its own.
  const graphiql = headers({ ...strictPolicy, scriptSrc: [self, "'wasm-unsafe-eval'"], fontSrc: [self, 'data:'] });
  application.get('/graphql', (request, response, next) => {
    if (request.query.query || request.accepts(['json', 'html']) !== 'html') return next();
    graphiql(request, response, () => response.sendFile('graphiql.html', { root: webFolder }));
  });

  const graphql = createGraphqlHandler({ services, api, bodyLimit });
  application.use('/graphql', graphql);

  application.use(
    express.static(webFolder, { index: false, maxAge: '1y', immutable: true, setHeaders: noCacheForPages }),
  );
  application.get('/{*path}', (_request, response) => {
    response.set('Cache-Control', 'no-cache').sendFile('index.html', { root: webFolder });
  });
  // Express knows by its four parameters that this is for errors.
  application.use((error: unknown, request: Request, response: Response, _next: unknown) =>
    sendError(error, request, response),
  );

  // Most of what is asked comes this way, and the way through Express takes longer than all else before its statement.
  const questions = (request: IncomingMessage, response: ServerResponse) => {
    const wrong = (error: unknown) => sendError(error, request, response);
    const answer = () => graphql(request, response, wrong);
    try {
      setSecurityHeaders(request, response, () => {
        if (request.headers['accept-encoding']) compress(request as Request, response as Response, answer);
        else answer();
      });
    } catch (error) {
      wrong(error);
    }
  };
  return createServer((request, response) =>
    request.method === 'POST' && request.url === '/graphql'
      ? questions(request, response)
      : application(request, response),
  );
}

/** Pages name the hashed files of the build: they must always be fresh. */
function noCacheForPages(response: { setHeader(name: string, value: string): void }, path: string) {
  if (path.endsWith('.html')) response.setHeader('Cache-Control', 'no-cache');
}

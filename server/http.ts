import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type ErrorRequestHandler } from 'express';
import helmet from 'helmet';
import { cancellationOf } from './cancellation.ts';
import { conditional } from './conditional.ts';
import { type Context, type House, contextOf } from './context.ts';
import { masked } from './errors.ts';

/** Where `npm run build` puts the viewer. */
export const viewerFolder = fileURLToPath(new URL('../web/dist', import.meta.url));

const self = "'self'";
const strict = {
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

interface Application {
  house: House;
  api: ApolloServer<Context>;
  bodyLimit: string;
  /** Whether the database answers and the seeds are planted. */
  ready: () => Promise<boolean>;
}

/** What goes wrong before GraphQL has its say is told as GraphQL tells its errors: never a stack or a path. */
const wrong: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) return next(error);
  const { status = 500, type } = error as { status?: number; type?: string };
  const of = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });
  response.status(status);
  if (type === 'entity.too.large') response.json(of('TOO_COSTLY', 'The request is too large. Send less at once.'));
  else if (status === 404) response.json(of('NOT_FOUND', 'There is nothing at this address.'));
  else if (status >= 500) response.json({ errors: [masked(error)] });
  else if (!type) response.json(of('INVALID', `The address ${request.path.slice(0, 80)} cannot be read.`));
  else {
    const how = 'Send {"query": "…", "variables": {…}} as application/json.';
    response.json(of('INVALID', `The request is not JSON that can be read. ${how}`));
  }
};

/** The HTTP side: health, GraphQL with GraphiQL for a browser, and the viewer on every other address. */
export function applicationOf({ house, api, bodyLimit, ready }: Application): Server {
  const application = express();
  application.disable('x-powered-by');
  // An answer says for itself of what state of the graph it is.
  application.disable('etag');
  application.use(compression());
  application.use(headers(strict));
  application.get('/healthz', (_request, response) => void response.json({ alive: true }));
  application.get('/readyz', async (_request, response) => {
    const answers = await ready().catch(() => false);
    response.status(answers ? 200 : 503).json({ ready: answers });
  });

  // GraphiQL's editor compiles its styles and workers itself, so its page has a policy of its own.
  const graphiql = headers({ ...strict, scriptSrc: [self, "'wasm-unsafe-eval'"], fontSrc: [self, 'data:'] });
  application.get('/graphql', (request, response, next) => {
    if (request.query.query || request.accepts(['json', 'html']) !== 'html') return next();
    graphiql(request, response, () => response.sendFile('graphiql.html', { root: viewerFolder }));
  });

  application.use(
    '/graphql',
    express.json({ limit: bodyLimit }),
    conditional(house),
    expressMiddleware(api, {
      context: async ({ req: { headers }, res }) =>
        contextOf(house, {
          authorization: headers.authorization,
          acceptLanguage: headers['accept-language'],
          cancellation: cancellationOf(res),
          validity: res.locals.validity,
        }),
    }),
  );

  application.use(
    express.static(viewerFolder, { index: false, maxAge: '1y', immutable: true, setHeaders: noCacheForPages }),
  );
  application.get('/{*path}', (_request, response) => {
    response.set('Cache-Control', 'no-cache').sendFile('index.html', { root: viewerFolder });
  });
  application.use(wrong);
  return createServer(application);
}

/** Pages name the hashed files of the build: they must always be fresh. */
function noCacheForPages(response: { setHeader(name: string, value: string): void }, path: string) {
  if (path.endsWith('.html')) response.setHeader('Cache-Control', 'no-cache');
}

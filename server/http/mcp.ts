import type { ApolloServer } from '@apollo/server';
import express, { type Request, type RequestHandler, type Response } from 'express';
import type { AppServices, Context } from '#server/api/context.ts';
import { createRequestContext } from './requestContext.ts';

/** Imported with the first request: most servers get none, and the SDK takes a while to load. */
const loadSdk = async () => {
  const [{ createMcpServer }, { StreamableHTTPServerTransport }] = await Promise.all([
    import('#server/mcp/createMcpServer.ts'),
    import('@modelcontextprotocol/sdk/server/streamableHttp.js'),
  ]);
  return { createMcpServer, StreamableHTTPServerTransport };
};

/**
 * `POST /mcp`: the Model Context Protocol over Streamable HTTP, without sessions. Every tool is a GraphQL query that
 * Apollo Server executes as the caller, within the limits of every other.
 */
export function createMcpHandlers(
  services: AppServices,
  api: ApolloServer<Context>,
  bodyLimit: string,
): RequestHandler[] {
  async function respond(request: Request, response: Response) {
    const { createMcpServer, StreamableHTTPServerTransport } = await loadSdk();
    const createCallContext = () => createRequestContext(services, request, response);
    const server = createMcpServer({
      registry: services.registry,
      language: createCallContext().language,
      webUrl: `${request.protocol}://${request.get('host')}`,
      async execute(query, variables) {
        const { body } = await api.executeOperation({ query, variables }, { contextValue: createCallContext() });
        if (body.kind !== 'single') throw new Error('Incremental delivery is not supported.');
        return body.singleResult;
      },
    });
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true });
    response.once('close', () => void server.close());
    await server.connect(transport);
    await transport.handleRequest(request, response, request.body);
  }

  return [
    (request, response, next) => {
      if (request.method === 'POST') return next();
      const error = { code: -32_000, message: 'Send a POST request: there are no sessions.' };
      response.status(405).set('Allow', 'POST').json({ jsonrpc: '2.0', error, id: null });
    },
    express.json({ limit: bodyLimit }),
    (request, response, next) => {
      // Each call of a batch would have the limits of a whole request.
      if (!Array.isArray(request.body)) return void respond(request, response).catch(next);
      const error = { code: -32_600, message: 'Send one call in each request: there are no batches.' };
      response.status(400).json({ jsonrpc: '2.0', error, id: null });
    },
  ];
}

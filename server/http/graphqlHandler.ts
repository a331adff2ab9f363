import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request, type RequestHandler, type Response } from 'express';
import type { AppServices, Context, Validator } from '#server/api/context.ts';
import { createEtagCheck } from './etag.ts';
import { createRequestContext } from './requestContext.ts';

interface HandlerOptions {
  services: AppServices;
  api: ApolloServer<Context>;
  bodyLimit: string;
}

/** GraphQL over HTTP by Apollo Server's integration for Express, behind the ETag check. */
export function createGraphqlHandlers({ services, api, bodyLimit }: HandlerOptions): RequestHandler[] {
  const checkEtag = createEtagCheck(services);
  const validators = new WeakMap<Response, Validator>();

  async function respondIfNotModified(request: Request, response: Response, next: () => void) {
    const { validator, notModified } = await checkEtag(request, response);
    if (validator) validators.set(response, validator);
    if (!notModified) next();
  }

  return [
    respondIfNotModified,
    express.json({ limit: bodyLimit }),
    expressMiddleware(api, {
      context: async ({ req, res }) => createRequestContext(services, req, res, validators.get(res)),
    }),
  ];
}

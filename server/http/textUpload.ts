import express, { type Request, type RequestHandler, type Response } from 'express';
import { Visibility } from '#schema/values/visibility.ts';
import type { AppServices, Context } from '#server/api/context.ts';
import { authorize } from '#server/api/permissions.ts';
import { ApiError, type ErrorCode, invalid } from '#server/errors.ts';
import { saveDocumentText } from '#server/graph/write/documentText.ts';
import { fileError, maxFileSize } from '#server/texts/fileError.ts';
import { readFile } from '#server/texts/readFile.ts';
import { createRequestContext } from './requestContext.ts';

const statuses: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_BUSY: 503,
  UNAVAILABLE: 503,
};

const maxNameLength = 200;

const readQuery = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/**
 * `PUT /documents/{id}/text?file=NAME&visibility=NETWORK` with the file as its body: attaches it to a document. A route
 * of its own, because a file is larger than any GraphQL request. Who sends it is checked before the body is read; the
 * cookie of a session counts on pages of this site only, so that no other site can send one.
 */
export function createTextUpload(services: AppServices): RequestHandler[] {
  const contexts = new WeakMap<Request, { context: Context; by: string }>();

  const checkToken: RequestHandler = (request, response, next) => {
    const context = createRequestContext(services, request, response);
    contexts.set(request, { context, by: authorize(context, 'SAVE') });
    next();
  };

  async function attach(request: Request, response: Response) {
    const { context, by } = contexts.get(request)!;
    const file = readQuery(request.query.file);
    if (!file || file.length > maxNameLength) throw invalid('Name the file in the address: ?file=minutes.docx.');
    const visibility = readQuery(request.query.visibility) as Visibility | undefined;
    if (visibility && !Object.hasOwn(Visibility, visibility))
      throw invalid('The visibility is PUBLIC or NETWORK (for editors).');
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const blocks = await readFile(bytes, file);
    const document = String(request.params.id);
    await saveDocumentText(context.graph, context.registry, { document, blocks, file, visibility, by });
    response.json({ data: { document } });
  }

  const sendProblem = (error: unknown, _request: Request, response: Response, next: (error?: unknown) => void) => {
    const isTooLarge = (error as { type?: string }).type === 'entity.too.large';
    const problem = isTooLarge ? fileError('TOO_LARGE') : error;
    if (!(problem instanceof ApiError)) return next(error);
    response.status(statuses[problem.code] ?? 400).json({ errors: [problem.toJSON()] });
  };

  return [
    checkToken,
    express.raw({ type: () => true, limit: maxFileSize }),
    (request, response, next) => void attach(request, response).catch(next),
    // Express recognises an error handler by its four parameters.
    sendProblem as unknown as RequestHandler,
  ];
}

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, RequestHandler, Response } from 'express';
import type { AppServices, Context } from '#server/api/context.ts';
import { isAllowed } from '#server/api/permissions.ts';
import { loadChangesCursor } from '#server/graph/read/history/changes.ts';
import { exportRecords } from '#server/graph/read/exportRecords.ts';
import { ApiError } from '#server/errors.ts';
import {
  type ExportFooter,
  type ExportHeader,
  exportFormat,
  exportLicence,
  exportVersion,
} from '#server/imports/exportFormat.ts';
import { createSemaphore } from '#server/semaphore.ts';
import { createRequestContext } from './requestContext.ts';

/** Each reads the whole graph. */
const maxConcurrent = 2;

async function* writeLines({ graph, registry, viewer }: Context): AsyncGenerator<string> {
  const readsNetwork = isAllowed(viewer, 'READ_NETWORK');
  const header: ExportHeader = {
    format: exportFormat,
    version: exportVersion,
    exportedAt: new Date().toISOString(),
    licence: exportLicence,
    audience: readsNetwork ? 'editor' : 'public',
    // Before the records: what changes meanwhile comes after it.
    cursor: await loadChangesCursor(graph),
  };
  yield `${JSON.stringify(header)}\n`;
  let count = 0;
  for await (const records of exportRecords(graph, registry, readsNetwork)) {
    count += records.length;
    yield records.map((record) => `${JSON.stringify(record)}\n`).join('');
  }
  const footer: ExportFooter = { count };
  yield `${JSON.stringify(footer)}\n`;
}

/**
 * `GET /export.ndjson`: every record that the caller may read, one JSON object a line, as its draft. The first line has
 * licence, date and the cursor for `changes`, the last one the number of records.
 */
export function createExport(services: AppServices): RequestHandler {
  const slots = createSemaphore({ maxConcurrent, maxQueued: 0 });

  async function send(request: Request, response: Response) {
    const context = createRequestContext(services, request, response);
    const release = await slots.acquire();
    try {
      response.vary('Authorization, Cookie').set({
        'Content-Type': 'application/x-ndjson; charset=utf-8',
        'Content-Disposition': 'attachment; filename="export.ndjson"',
        'Cache-Control': 'no-store',
      });
      await pipeline(Readable.from(writeLines(context), { objectMode: false }), response);
    } catch (error) {
      // The client left, or sees by the missing last line that something failed.
      if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE' && !context.cancellation?.aborted)
        throw error;
    } finally {
      release();
    }
  }

  return (request, response, next) =>
    void send(request, response).catch((error: unknown) => {
      if (!(error instanceof ApiError) || response.headersSent) return next(error);
      response
        .status(503)
        .set('Retry-After', '10')
        .json({ errors: [error.toJSON()] });
    });
}

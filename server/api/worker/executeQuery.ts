import 'reflect-metadata';
import type { MessagePort } from 'node:worker_threads';
import { type DocumentNode, getOperationAST, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import type { Viewer } from '#server/access/viewer.ts';
import { createContext } from '#server/api/context.ts';
import { createJitExecutor } from '#server/api/fastPath/jitExecutor.ts';
import { createSchema } from '#server/api/server.ts';
import { createRemoteServices } from './remoteServices.ts';
import { type TransferredError, toTransferred } from './transferError.ts';

/** An operation for a worker thread, with what it needs to know of its request. */
export interface WorkerTask {
  /** Its other end reads the graph and encodes texts, and says when the request is cancelled. */
  port: MessagePort;
  query: string;
  operationName: string | undefined;
  variables: Record<string, unknown> | undefined;
  language: LanguageCode;
  viewer: Viewer;
  embeddingModel: string | undefined;
}

export interface WorkerResult {
  data?: unknown;
  errors?: TransferredError[] | undefined;
  /** False when it must not be cached. */
  cacheable: boolean;
}

const registry = new Registry(entities);
const schema = createSchema(registry);
const execute = createJitExecutor(schema);
const documents = new LRUCache<string, DocumentNode>({ max: 100 });

function parseOnce(query: string): DocumentNode {
  const document = documents.get(query) ?? parse(query);
  documents.set(query, document);
  return document;
}

/** Executes a query. The graph stays in the main thread, with the visibility scope and the limits of the request. */
export async function executeQuery(task: WorkerTask): Promise<WorkerResult> {
  const { port, query, operationName, variables, language, viewer, embeddingModel } = task;
  const { call, cancellation, graph, encoder } = createRemoteServices(port);
  const context = createContext(
    {
      // The main thread applies the scope of the request.
      graph: { ...graph, withScope: () => graph },
      registry,
      encoder,
      embedder: embeddingModel
        ? { model: embeddingModel, embed: (texts, timeoutMs) => call('embed', texts, timeoutMs) }
        : undefined,
    },
    { viewer, acceptLanguage: language, cancellation },
  );
  context.etag = 'that of the main thread';
  const document = parseOnce(query);
  const { data, errors } = await execute({
    document,
    operation: getOperationAST(document, operationName)!,
    key: query,
    operationName,
    variables,
    context,
  });
  port.close();
  return { data, errors: errors?.map(toTransferred), cacheable: context.etag !== undefined };
}

import { MessageChannel } from 'node:worker_threads';
import { type ExecutionResult, type GraphQLError, type GraphQLSchema, print } from 'graphql';
import { Piscina } from 'piscina';
import type { Executor } from '#server/api/executor.ts';
import { collectFields, collectFragments } from '#server/api/selection/selectedFields.ts';
import { tooBusy } from '#server/errors.ts';
import { rejectOnAbort } from '#server/graph/connection/rejectOnAbort.ts';
import type { Encoder } from '#server/encoder/createEncoder.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import type { ComparisonResult } from '#server/pairs/compareRecords.ts';
import type { CompareRecords } from '#server/pairs/pairJob.ts';
import type { ComparisonTask } from './compareInWorker.ts';
import type { WorkerResult, WorkerTask } from './executeQuery.ts';
import { serveCalls } from './remoteCalls.ts';
import { fromTransferred } from './transferError.ts';

/** A thread that does not stop computing so long after its request was cancelled is ended. */
const graceMs = 5_000;
/** Queries in one thread, which mostly wait for the database in turn. */
const queriesPerThread = 4;
/** Threads beyond the first end when they have nothing to do for so long. */
const idleTimeoutMs = 60_000;

const isTermination = ({ message }: Error) => /terminat/i.test(message);

export type QueryPool = ReturnType<typeof createQueryPool>;

/** Threads that execute queries, so that all others are answered meanwhile. Each starts with its first query. */
export function createQueryPool(maxThreads: number) {
  const pool = new Piscina({
    filename: new URL('./query.worker.js', import.meta.url).href,
    minThreads: 0,
    maxThreads,
    idleTimeout: idleTimeoutMs,
    concurrentTasksPerWorker: queriesPerThread,
    // Idle threads would wait without handling messages.
    atomics: 'disabled',
  });

  const run: Executor = async ({ document, operationName, variables, context }) => {
    const { graph, encoder, embedder, cancellation, language, viewer } = context;
    const { port1: port, port2 } = new MessageChannel();
    serveCalls(port, {
      read: (cypher: string, parameters?: Record<string, unknown>) => graph.read(cypher, parameters),
      encode: (texts: string[]) => encoder.encode(texts, cancellation),
      embed: (texts: string[], timeoutMs: number) => embedder!.embed(texts, timeoutMs),
    });
    const task: WorkerTask = {
      port: port2,
      query: document.loc?.source.body ?? print(document),
      operationName,
      variables,
      language,
      viewer,
      embeddingModel: embedder?.model,
    };
    const ending = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const onAbort = () => {
      port.postMessage({ cancelled: true });
      timer = setTimeout(() => ending.abort(), graceMs);
    };
    cancellation.addEventListener('abort', onAbort, { once: true });
    const running = (pool.run(task, { transferList: [port2], signal: ending.signal }) as Promise<WorkerResult>)
      .catch((error: Error) => {
        // Another query of its thread did not end.
        throw isTermination(error) ? tooBusy() : error;
      })
      .finally(() => {
        clearTimeout(timer);
        cancellation.removeEventListener('abort', onAbort);
        port.close();
      });
    const { data, errors, cacheable } = await rejectOnAbort(cancellation, running);
    if (!cacheable) context.etag = undefined;
    return { data, errors: errors?.map((error) => fromTransferred(error) as GraphQLError) } as ExecutionResult;
  };

  /** Compares records with all others in a thread, which executes queries meanwhile. Rejects when the signal aborts. */
  const compare =
    (graph: Graph, encoder: Pick<Encoder, 'encode'>): CompareRecords =>
    async (label, ids, signal) => {
      signal?.throwIfAborted();
      const { port1: port, port2 } = new MessageChannel();
      serveCalls(port, {
        read: (cypher: string, parameters?: Record<string, unknown>) => graph.read(cypher, parameters, { signal }),
        encode: (texts: string[]) => encoder.encode(texts, signal),
      });
      const onAbort = () => port.postMessage({ cancelled: true });
      signal?.addEventListener('abort', onAbort, { once: true });
      const task: ComparisonTask = { port: port2, label, ids };
      const running = (
        pool.run(task, { transferList: [port2], name: 'compareInWorker' }) as Promise<ComparisonResult>
      ).finally(() => {
        signal?.removeEventListener('abort', onAbort);
        port.close();
      });
      return rejectOnAbort(signal, running);
    };

  return { run, compare, close: () => pool.destroy() };
}

/** Executes queries with a field that declares `inWorker` in a thread of the pool, and all others here. */
export const useWorkers =
  (schema: GraphQLSchema, pool: QueryPool, execute: Executor): Executor =>
  (executed) => {
    const { document, operation } = executed;
    const type = schema.getQueryType()!;
    const isForWorker =
      operation?.operation === 'query' &&
      collectFields({ schema, fragments: collectFragments(document) }, [
        { selectionSet: operation.selectionSet, type },
      ]).some(({ definition }) => definition.extensions.inWorker);
    return isForWorker ? pool.run(executed) : execute(executed);
  };

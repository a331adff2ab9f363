import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { ApiError } from '#server/errors.ts';
import type { Context } from './context.ts';

/** Root fields that are expensive for the database; pages and single records are not. */
export const expensiveFields = [
  'criterionLists',
  'duplicates',
  'interpretation',
  'matches',
  'matrix',
  'needsAndOffers',
  'neighbourhood',
  'overlaps',
  'overview',
  'path',
  'standingOverlaps',
  'subgraph',
  'whatToChange',
  'whomToJoin',
];

export interface ConcurrencyLimit {
  /** Expensive operations that run at once. */
  maxConcurrent: number;
  /** Expensive operations that may wait, and how long. */
  maxQueued: number;
  queueTimeoutMs: number;
}

/** On two cores, four at once finish no later than two by two; clients rarely wait longer than 8 s. */
const defaultLimit: ConcurrencyLimit = { maxConcurrent: 4, maxQueued: 60, queueTimeoutMs: 8_000 };

function createTooBusyError(): GraphQLError {
  const originalError = new ApiError('TOO_BUSY', 'Too many expensive requests are running. Try again in a moment.');
  const http = { status: 503, headers: new HeaderMap([['retry-after', '5']]) };
  return new GraphQLError(originalError.message, { originalError, extensions: { http } });
}

/** A counting semaphore with a bounded queue, a timeout and cancellation. */
export function createSemaphore({ maxConcurrent, maxQueued, queueTimeoutMs }: ConcurrencyLimit) {
  let running = 0;
  const queue: (() => void)[] = [];

  function release() {
    const next = queue.shift();
    // The slot passes directly to the next in the queue.
    if (next) next();
    else running--;
  }

  const waitForSlot = (cancellation: AbortSignal | undefined) =>
    new Promise<void>((resolve, reject) => {
      const cleanUp = () => {
        clearTimeout(timer);
        cancellation?.removeEventListener('abort', onAbort);
      };
      const onSlot = () => {
        cleanUp();
        resolve();
      };
      const leaveQueue = (reason: Error) => {
        cleanUp();
        queue.splice(queue.indexOf(onSlot), 1);
        reject(reason);
      };
      const onAbort = () => leaveQueue(cancellation!.reason as Error);
      const timer = setTimeout(() => leaveQueue(createTooBusyError()), queueTimeoutMs);
      cancellation?.addEventListener('abort', onAbort);
      queue.push(onSlot);
    });

  return {
    /** Resolves with a function to be called once when done. Throws TOO_BUSY, or the reason of the cancellation. */
    async acquire(cancellation?: AbortSignal): Promise<() => void> {
      cancellation?.throwIfAborted();
      if (running < maxConcurrent) running++;
      else if (queue.length < maxQueued) await waitForSlot(cancellation);
      else throw createTooBusyError();
      return release;
    },
  };
}

/** Bounds the number of expensive operations that run at once, so that all others stay fast. */
export function concurrencyLimitPlugin(limit: ConcurrencyLimit = defaultLimit): ApolloServerPlugin<Context> {
  const semaphore = createSemaphore(limit);
  return {
    requestDidStart: async () => {
      let release: (() => void) | undefined;
      let ended = false;
      return {
        didResolveOperation: async ({ operation, contextValue: { cancellation } }) => {
          const selections = operation?.selectionSet.selections ?? [];
          const isExpensive = selections.some(
            (selection) => selection.kind !== 'Field' || expensiveFields.includes(selection.name.value),
          );
          if (!isExpensive) return;
          release = await semaphore.acquire(cancellation);
          // Another plugin rejected the operation in the meantime.
          if (ended) release();
        },
        willSendResponse: async () => {
          ended = true;
          release?.();
        },
      };
    },
  };
}

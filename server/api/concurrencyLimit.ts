import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import { ApiError } from '#server/errors.ts';
import { type Semaphore, type SemaphoreLimits, createSemaphore } from '#server/semaphore.ts';
import type { Context } from './context.ts';

/** From this estimated cost on, a query waits for a slot: questions and counts of whole lists, not single records and pages. */
const expensiveCost = 1_000;

export interface ConcurrencyLimits {
  /** Of expensive queries. On two cores, four at once finish no later than two by two; clients rarely wait longer than 8 s. */
  queries: SemaphoreLimits;
  /** Of mutations: more at once wait for each other's locks, and take the connections of everybody who reads. */
  mutations: SemaphoreLimits;
}

const defaultLimits: ConcurrencyLimits = {
  queries: { maxConcurrent: 4, maxQueued: 60, queueTimeoutMs: 8_000 },
  mutations: { maxConcurrent: 8, maxQueued: 500, queueTimeoutMs: 30_000 },
};

/** TOO_BUSY with its HTTP status, and after how many seconds to try again. */
function throwWithStatus(error: unknown): never {
  if (!(error instanceof ApiError) || error.code !== 'TOO_BUSY') throw error;
  const http = { status: 503, headers: new HeaderMap([['retry-after', '5']]) };
  throw new GraphQLError(error.message, { originalError: error, extensions: { http } });
}

/** Bounds the number of expensive queries and of mutations that run at once, so that all others stay fast. */
export function concurrencyLimitPlugin(limits: Partial<ConcurrencyLimits> = {}): ApolloServerPlugin<Context> {
  const { queries, mutations } = { ...defaultLimits, ...limits };
  const [querySlots, mutationSlots] = [createSemaphore(queries), createSemaphore(mutations)];
  /** The semaphore of an operation; undefined when it need not wait. */
  function selectSlots({ operation }: OperationDefinitionNode, cost: number): Semaphore | undefined {
    if (operation === 'mutation') return mutationSlots;
    return cost >= expensiveCost ? querySlots : undefined;
  }
  return {
    requestDidStart: async () => {
      let release: (() => void) | undefined;
      let ended = false;
      return {
        didResolveOperation: async ({ operation, contextValue: { cancellation, cost } }) => {
          release = await (operation && selectSlots(operation, cost))
            ?.acquire(operation.operation === 'query' ? cancellation : undefined)
            .catch(throwWithStatus);
          // Another plugin rejected the operation in the meantime.
          if (ended) release?.();
        },
        willSendResponse: async () => {
          ended = true;
          release?.();
        },
      };
    },
  };
}

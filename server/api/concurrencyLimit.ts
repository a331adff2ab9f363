import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from './context.ts';
import { ApiError } from '#server/errors.ts';

/** The questions that take the database long: compared with them, a page or a thing is nothing. */
const expensiveFields = new Set(
  `overlaps understanding whomToJoin whatToChange standingOverlaps duplicates matches matrix neighbourhood among overview path`.split(
    ' ',
  ),
);

export interface ConcurrencyLimit {
  /** So many heavy questions are answered at once. */
  maxConcurrent: number;
  /** So many more may wait, and so long. */
  maxQueued: number;
  queueTimeoutMs: number;
}

/** Two cores answer four no later than two by two; who waits longer than this has gone. */
const defaultLimit: ConcurrencyLimit = { maxConcurrent: 4, maxQueued: 60, queueTimeoutMs: 8_000 };

function tooBusyError(): GraphQLError {
  const problem = new ApiError(
    'TOO_BUSY',
    'Too many large questions are being answered right now; ask again in a moment',
  );
  const http = { status: 503, headers: new HeaderMap([['retry-after', '5']]) };
  return new GraphQLError(problem.message, { originalError: problem, extensions: { http } });
}

/** Lets so many in at once; the rest wait for their turn, but not for ever. */
export function createSemaphore({ maxConcurrent, maxQueued, queueTimeoutMs }: ConcurrencyLimit) {
  let within = 0;
  const line: (() => void)[] = [];
  const leave = () => {
    const next = line.shift();
    // The place goes from one to the next.
    if (next) next();
    else within--;
  };
  const turn = (cancellation: AbortSignal | undefined) =>
    new Promise<void>((come, gone) => {
      const settled = () => {
        clearTimeout(timer);
        cancellation?.removeEventListener('abort', cancelled);
      };
      const mine = () => {
        settled();
        come();
      };
      const goAway = (why: Error) => {
        settled();
        line.splice(line.indexOf(mine), 1);
        gone(why);
      };
      const cancelled = () => goAway(cancellation!.reason as Error);
      const timer = setTimeout(() => goAway(tooBusyError()), queueTimeoutMs);
      cancellation?.addEventListener('abort', cancelled);
      line.push(mine);
    });
  return {
    /** Resolves with what is to be called once when done. Throws TOO_BUSY, or why it was cancelled. */
    async enter(cancellation?: AbortSignal): Promise<() => void> {
      cancellation?.throwIfAborted();
      if (within < maxConcurrent) within++;
      else if (line.length < maxQueued) await turn(cancellation);
      else throw tooBusyError();
      return leave;
    },
  };
}

/** Answers a bounded number of heavy questions at once, so that light ones are answered as fast as ever. */
export function concurrencyLimitPlugin(pressure: ConcurrencyLimit = defaultLimit): ApolloServerPlugin<Context> {
  const gate = createSemaphore(pressure);
  return {
    requestDidStart: async () => {
      let leave: (() => void) | undefined;
      let ended = false;
      return {
        didResolveOperation: async ({ operation, contextValue: { cancellation } }) => {
          const asked = operation?.selectionSet.selections ?? [];
          if (!asked.some((one) => one.kind !== 'Field' || expensiveFields.has(one.name.value))) return;
          leave = await gate.enter(cancellation);
          // Refused meanwhile for another reason.
          if (ended) leave();
        },
        willSendResponse: async () => {
          ended = true;
          leave?.();
        },
      };
    },
  };
}

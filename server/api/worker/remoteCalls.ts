import type { MessagePort } from 'node:worker_threads';
import { type TransferredError, fromTransferred, toTransferred } from './transferError.ts';

/** Functions that one thread runs for another. Arguments and results are copied. */
export type Handlers = Record<string, (...args: never[]) => Promise<unknown>>;

interface Call {
  id: number;
  name: string;
  args: never[];
}

interface Answer {
  id: number;
  result?: unknown;
  error?: TransferredError;
}

/** Runs these functions when the other end of the port calls them. */
export function serveCalls(port: MessagePort, handlers: Handlers): void {
  port.on('message', ({ id, name, args }: Call) => {
    const answer = (message: Omit<Answer, 'id'>) => port.postMessage({ id, ...message });
    handlers[name]!(...args).then(
      (result) => answer({ result }),
      (error: unknown) => answer({ error: toTransferred(error) }),
    );
  });
}

/** Calls functions at the other end of the port. They reject with the reason of the signal when it aborts. */
export function createCaller(port: MessagePort, signal: AbortSignal) {
  let lastId = 0;
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: unknown): void }>();
  port.on('message', ({ id, result, error }: Partial<Answer>) => {
    const caller = id === undefined ? undefined : waiting.get(id);
    if (!caller) return;
    waiting.delete(id!);
    if (error) caller.reject(fromTransferred(error));
    else caller.resolve(result);
  });
  signal.addEventListener('abort', () => {
    for (const { reject } of waiting.values()) reject(signal.reason);
    waiting.clear();
  });
  return <T>(name: string, ...args: unknown[]): Promise<T> => {
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    const id = ++lastId;
    return new Promise<T>((resolve, reject) => {
      waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      port.postMessage({ id, name, args } satisfies Omit<Call, 'args'> & { args: unknown[] });
    });
  };
}

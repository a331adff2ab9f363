import { tooBusy } from './errors.ts';

export interface SemaphoreLimits {
  maxConcurrent: number;
  /** How many may wait; any number when absent. */
  maxQueued?: number;
  /** How long each may wait; until it is cancelled when absent. */
  queueTimeoutMs?: number;
}

export type Semaphore = ReturnType<typeof createSemaphore>;

/** A counting semaphore with a bounded queue, a timeout and cancellation. */
export function createSemaphore({ maxConcurrent, maxQueued = Infinity, queueTimeoutMs }: SemaphoreLimits) {
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
        if (timer) clearTimeout(timer);
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
      const timer = queueTimeoutMs && setTimeout(() => leaveQueue(tooBusy()), queueTimeoutMs);
      cancellation?.addEventListener('abort', onAbort);
      queue.push(onSlot);
    });

  return {
    /** Resolves with a function to be called once when done. Throws TOO_BUSY, or the reason of the cancellation. */
    async acquire(cancellation?: AbortSignal): Promise<() => void> {
      cancellation?.throwIfAborted();
      if (running < maxConcurrent) running++;
      else if (queue.length < maxQueued) await waitForSlot(cancellation);
      else throw tooBusy();
      return release;
    },
  };
}

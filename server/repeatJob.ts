import { setTimeout as wait } from 'node:timers/promises';

interface RepeatedJob {
  /** Does what is to be done now; throws when the signal aborts. */
  run(signal: AbortSignal): Promise<void>;
  /** What to log of the first of several failures. */
  describeFailure(error: Error): string;
  /** What to log of the first success after a failure. */
  recovery?: string;
  /** The pause before the next run, in milliseconds, after one that took `ranMs`. */
  toPauseMs(ranMs: number): number;
  log(line: string): void;
}

/** Runs a job now and again after each pause, also after failures. Returns a function that stops it. */
export function repeatJob({ run, describeFailure, recovery, toPauseMs, log }: RepeatedJob): () => Promise<void> {
  const controller = new AbortController();
  const { signal } = controller;
  const job = (async () => {
    let hasFailed = false;
    while (!signal.aborted) {
      const startedAt = performance.now();
      try {
        await run(signal);
        if (hasFailed && recovery) log(recovery);
        hasFailed = false;
      } catch (error) {
        if (!hasFailed && !signal.aborted) log(describeFailure(error as Error));
        hasFailed = true;
      }
      await wait(toPauseMs(performance.now() - startedAt), undefined, { signal, ref: false }).catch(() => {});
    }
  })();
  return async () => {
    controller.abort();
    await job;
  };
}

import { Worker } from 'node:worker_threads';

interface Answer {
  id: number;
  vectors?: Float32Array[];
  error?: Error;
}

interface Waiting {
  resolve(vectors: Float32Array[]): void;
  reject(error: unknown): void;
}

/** Asks a worker thread for vectors. It starts with the first texts, and again after a failure. */
export function createEncoderWorker() {
  let worker: Worker | undefined;
  let closed = false;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  function settle(id: number): Waiting | undefined {
    const found = waiting.get(id);
    waiting.delete(id);
    // An idle worker does not keep the process alive.
    if (waiting.size === 0) worker?.unref();
    return found;
  }

  function fail(error: unknown) {
    worker = undefined;
    for (const id of waiting.keys()) settle(id)?.reject(error);
  }

  function start(): Worker {
    const started = new Worker(new URL('./encoder.worker.js', import.meta.url));
    started.on('message', ({ id, vectors, error }: Answer) => {
      const found = settle(id);
      if (vectors) found?.resolve(vectors);
      else found?.reject(error);
    });
    started.on('error', (error) => fail(new Error(`The encoder failed: ${error.message}`, { cause: error })));
    started.on('exit', (code) => {
      if (worker === started) fail(new Error(`The worker of the encoder ended with code ${code}`));
    });
    return started;
  }

  return {
    /** Throws the reason of `signal` as soon as it aborts; the worker then finishes these texts for nobody. */
    encode(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]> {
      if (closed) return Promise.reject(new Error('The encoder is closed'));
      if (signal?.aborted) return Promise.reject(signal.reason as Error);
      worker ??= start();
      worker.ref();
      const id = ++lastId;
      return new Promise<Float32Array[]>((resolve, reject) => {
        const abort = () => settle(id)?.reject(signal!.reason);
        const done = () => signal?.removeEventListener('abort', abort);
        waiting.set(id, {
          resolve: (vectors) => (done(), resolve(vectors)),
          reject: (error) => (done(), reject(error as Error)),
        });
        signal?.addEventListener('abort', abort, { once: true });
        worker!.postMessage({ id, texts });
      });
    },
    async close() {
      closed = true;
      const stopped = worker;
      fail(new Error('The encoder is closed'));
      await stopped?.terminate();
    },
  };
}

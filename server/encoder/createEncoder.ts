import { LRUCache } from 'lru-cache';
import { createEncoderWorker } from './createEncoderWorker.ts';

export interface Encoder {
  /**
   * The meaning of each text as a unit vector of 512 numbers, to compare with `cosine`. Do not change the vectors: they
   * are cached. Throws the reason of `signal` when it aborts, and an error when the encoder is closed or fails.
   */
  encode(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
  /** Stops the worker; what is not encoded yet fails. */
  close(): Promise<void>;
}

/** Texts sent to the worker at a time, so that others get their turn: about 0.3 s of titles. */
const batchSize = 16;

/**
 * Encodes texts in a worker thread, which starts with the first text. The last `cached` vectors are kept (2 KB each),
 * as words and titles come again and again.
 */
export function createEncoder({ cached = 20_000 } = {}): Encoder {
  const cache = new LRUCache<string, Float32Array>({ max: cached });
  const worker = createEncoderWorker();

  return {
    async encode(texts, signal) {
      signal?.throwIfAborted();
      // Own references: the cache may drop vectors before the last batch is there.
      const vectors = new Map<string, Float32Array>();
      const missing: string[] = [];
      for (const text of new Set(texts)) {
        const vector = cache.get(text);
        if (vector) vectors.set(text, vector);
        else missing.push(text);
      }
      for (let start = 0; start < missing.length; start += batchSize) {
        const batch = missing.slice(start, start + batchSize);
        for (const [index, vector] of (await worker.encode(batch, signal)).entries()) {
          vectors.set(batch[index]!, vector);
          cache.set(batch[index]!, vector);
        }
      }
      return texts.map((text) => vectors.get(text)!);
    },
    close: () => worker.close(),
  };
}

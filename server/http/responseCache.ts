import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** A response to send again as it is. */
export interface StoredResponse {
  status: number;
  headers: readonly (readonly [name: string, value: string])[];
  body: Buffer;
}

/** Bytes of bodies that a process stores. */
const maxSize = 32 << 20;
/** Larger responses are exports of a kind: they would displace hundreds of pages. */
const maxEntrySize = 2 << 20;
/** Requests that are remembered to have come once. */
const maxSeen = 10_000;

/**
 * Responses to anonymous queries, each valid for one state of the graph, day, language and program (its ETag). The least
 * recently used ones are dropped.
 */
export function createResponseCache() {
  const responses = new LRUCache<string, StoredResponse>({
    maxSize,
    maxEntrySize,
    sizeCalculation: ({ body }) => body.length + 1_000,
  });
  const seen = new LRUCache<string, true>({ max: maxSeen });
  return {
    /** The key of a request in this cache. */
    toKey: (...parts: readonly (string | undefined)[]) =>
      createHash('sha256').update(parts.join('\0')).digest('base64url'),
    get: (key: string, etag: string) => responses.get(etag + key),
    set: (key: string, etag: string, response: StoredResponse) => void responses.set(etag + key, response),
    /** Whether a request came before. Most come once only and are not worth the read of the graph's state. */
    isRepeated(key: string) {
      if (seen.get(key)) return true;
      seen.set(key, true);
      return false;
    },
  };
}

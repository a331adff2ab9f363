import { LRUCache } from 'lru-cache';

/** Caches a function of a text: the same names and texts are read again and again. */
export function memoize<Result extends NonNullable<unknown>>(
  compute: (text: string) => Result,
  max = 50_000,
): (text: string) => Result {
  const cache = new LRUCache<string, Result>({ max, memoMethod: compute });
  return (text) => cache.memo(text);
}

import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/**
 * Reads and writes the state of a page in its URL. `set` changes several parameters at once; null, '' or
 * an empty list removes one. Adds a history entry unless `replace` is set (while typing).
 */
export function useSearchParameters() {
  const [searchParams, setSearchParams] = useSearchParams();

  const set = useCallback(
    (changes: Record<string, string | readonly string[] | null>, { replace = false } = {}) =>
      setSearchParams(
        (previous) => {
          const next = new URLSearchParams(previous);
          for (const [name, value] of Object.entries(changes)) {
            next.delete(name);
            for (const item of [value ?? []].flat()) if (item !== '') next.append(name, item);
          }
          return next;
        },
        { replace, preventScrollReset: true },
      ),
    [setSearchParams],
  );

  return useMemo(
    () => ({
      get: (name: string) => searchParams.get(name) ?? '',
      all: (name: string) => searchParams.getAll(name),
      set,
    }),
    [searchParams, set],
  );
}

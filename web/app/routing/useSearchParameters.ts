import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/**
 * The state of a page lives in its address: `get` and `all` read a parameter, `set` writes several at
 * once (null, '' or an empty list takes one away). A change is a step that the back button undoes,
 * unless it is only typing: then say `replace`.
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

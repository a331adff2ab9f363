import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/**
 * The state of a page lives in its address: `get` and `all` read a parameter, `set` writes several at
 * once (null, '' or an empty list takes one away). A change is a step that the back button undoes,
 * unless it is only typing: then say `replace`.
 */
export function useParameters() {
  const [address, setAddress] = useSearchParams();

  const set = useCallback(
    (changes: Record<string, string | readonly string[] | null>, { replace = false } = {}) =>
      setAddress(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            after.delete(name);
            for (const one of [value ?? []].flat()) if (one !== '') after.append(name, one);
          }
          return after;
        },
        { replace, preventScrollReset: true },
      ),
    [setAddress],
  );

  return useMemo(
    () => ({ get: (name: string) => address.get(name) ?? '', all: (name: string) => address.getAll(name), set }),
    [address, set],
  );
}

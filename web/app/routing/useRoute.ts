import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

type Parameters = Record<string, string | readonly string[] | null | undefined>;

/** The address of a page with its state: empty parameters are left out, lists are written once per value. */
export function pageWith(path: string, parameters: Parameters): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    for (const one of [value ?? []].flat()) if (one !== '') search.append(name, one);
  return search.size > 0 ? `${path}?${search}` : path;
}

/** Where pages are, seen from here: the language that the address says goes along. */
export function useAddress() {
  const [here] = useSearchParams();
  const navigate = useNavigate();
  const language = here.get('lang');

  const addressOf = useCallback(
    (to: string) => {
      const [path = '', search] = to.split('?');
      const parameters = new URLSearchParams(search);
      if (language && !parameters.has('lang')) parameters.set('lang', language);
      return parameters.size > 0 ? `${path}?${parameters}` : path;
    },
    [language],
  );

  const go = useCallback((to: string) => navigate(addressOf(to)), [navigate, addressOf]);
  return useMemo(() => ({ addressOf, go }), [addressOf, go]);
}

import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

type SearchParameters = Record<string, string | readonly string[] | null | undefined>;

/** Builds a URL. Empty parameters are omitted; lists are repeated parameters. */
export function buildUrl(path: string, parameters: SearchParameters): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    for (const item of [value ?? []].flat()) if (item !== '') search.append(name, item);
  return search.size > 0 ? `${path}?${search}` : path;
}

/** Builds links and navigates; both keep the language parameter of the current URL. */
export function useRoute() {
  const [searchParams] = useSearchParams();
  const navigate = useNavigate();
  const language = searchParams.get('lang');

  const toHref = useCallback(
    (to: string) => {
      const [path = '', search] = to.split('?');
      const parameters = new URLSearchParams(search);
      if (language && !parameters.has('lang')) parameters.set('lang', language);
      return parameters.size > 0 ? `${path}?${parameters}` : path;
    },
    [language],
  );

  const go = useCallback((to: string) => navigate(toHref(to)), [navigate, toHref]);
  return useMemo(() => ({ toHref, go }), [toHref, go]);
}

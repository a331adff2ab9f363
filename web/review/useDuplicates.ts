import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { DuplicatesDocument, type DuplicatesQuery } from '#web/api/operations.ts';

export type DuplicateCandidate = DuplicatesQuery['duplicates']['pairs'][number];

interface State extends Omit<DuplicatesQuery['duplicates'], '__typename'> {
  loading: boolean;
  error?: unknown;
}

const pageSize = 50;
/** How soon to look again while there are no pairs and records are still to be compared. */
const retryMs = 3_000;
const initialState: State = {
  pairs: [],
  totalCount: 0,
  comparedCount: 0,
  dueCount: 0,
  next: null,
  loading: true,
};

/** Possible duplicates, most likely first, page by page: `loadMore` adds the next one. */
export function useDuplicates() {
  const client = useApolloClient();
  const { apiLanguage: language } = useLanguage();
  const [request, setRequest] = useState<{ after: string | null }>({ after: null });
  const [state, setState] = useState(initialState);

  useEffect(() => {
    let cancelled = false;
    const variables = { first: pageSize, after: request.after, language };
    const loadPage = () => client.query({ query: DuplicatesDocument, variables, fetchPolicy: 'no-cache' });
    // Signing in aborts running requests: retry once.
    loadPage()
      .catch(loadPage)
      .then(({ data }) => {
        if (cancelled) return;
        const page = (data as DuplicatesQuery).duplicates;
        setState((previous) => ({
          ...page,
          pairs: request.after === null ? page.pairs : [...previous.pairs, ...page.pairs],
          loading: false,
        }));
      })
      .catch((error: unknown) => cancelled || setState((previous) => ({ ...previous, loading: false, error })));
    return () => void (cancelled = true);
  }, [client, language, request]);

  const isWaiting = !state.loading && state.error === undefined && state.pairs.length === 0 && state.dueCount > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => setRequest({ after: null }), retryMs);
    return () => clearInterval(timer);
  }, [isWaiting]);

  const load = (after: string | null) => {
    setState((previous) => ({ ...previous, loading: true, error: undefined }));
    setRequest({ after });
  };
  return {
    ...state,
    loadMore: () => state.next !== null && !state.loading && state.error === undefined && load(state.next),
    retry: () => load(request.after),
  };
}

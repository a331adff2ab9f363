import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { DuplicatesDocument, type DuplicatesQuery } from '#web/api/operations.ts';

export type DuplicateCandidate = DuplicatesQuery['duplicates']['pairs'][number];

interface SearchState {
  pairs: readonly DuplicateCandidate[];
  comparedCount: number;
  searching: boolean;
  error?: unknown;
}

/** Stops searching at this number of pairs. */
const first = 50;
const initialState: SearchState = { pairs: [], comparedCount: 0, searching: true };
const isUnsure = ({ review }: DuplicateCandidate) => Number(review?.decision === 'UNSURE');

/** Searches possible duplicates page by page. Pairs can be reviewed while it goes on. */
export function useDuplicates() {
  const client = useApolloClient();
  const { apiLanguage: language } = useLanguage();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState(initialState);

  useEffect(() => {
    let cancelled = false;
    const loadPage = (after: string | null) =>
      client.query({ query: DuplicatesDocument, variables: { first, after, language }, fetchPolicy: 'no-cache' });
    const search = async () => {
      let progress = initialState;
      let after: string | null = null;
      do {
        const cursor: string | null = after;
        // Signing in aborts running requests: retry once.
        const { data }: { data?: DuplicatesQuery } = await loadPage(cursor).catch(() => loadPage(cursor));
        if (cancelled) return;
        const { pairs, comparedCount, next }: DuplicatesQuery['duplicates'] = (data as DuplicatesQuery).duplicates;
        after = next;
        progress = {
          pairs: [...progress.pairs, ...pairs].toSorted((a, b) => isUnsure(a) - isUnsure(b)),
          comparedCount: progress.comparedCount + comparedCount,
          searching: after !== null && progress.pairs.length + pairs.length < first,
        };
        setState(progress);
      } while (progress.searching);
    };
    search().catch((error: unknown) => cancelled || setState((previous) => ({ ...previous, searching: false, error })));
    return () => void (cancelled = true);
  }, [client, language, attempt]);

  const retry = () => {
    setState(initialState);
    setAttempt((previous) => previous + 1);
  };
  return { ...state, retry };
}

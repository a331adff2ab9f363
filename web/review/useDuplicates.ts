import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { DuplicatesDocument, type DuplicatesQuery } from '#web/api/operations.ts';

export type DuplicateCandidate = DuplicatesQuery['duplicates']['pairs'][number];

interface SearchState {
  pairs: readonly DuplicateCandidate[];
  compared: number;
  searching: boolean;
  error?: unknown;
}

/** So many pairs are enough to begin with. */
const first = 50;
const initialState: SearchState = { pairs: [], compared: 0, searching: true };
const isUnsure = ({ judgement }: DuplicateCandidate) => Number(judgement?.decision === 'UNSURE');

/** Pairs that may be the same, as they are found: the API looks on, part by part, while the first are reviewed. */
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
        // Whoever signs in meanwhile interrupts what is asked: it is asked again.
        const { data }: { data?: DuplicatesQuery } = await loadPage(cursor).catch(() => loadPage(cursor));
        if (cancelled) return;
        const { pairs, compared, next }: DuplicatesQuery['duplicates'] = (data as DuplicatesQuery).duplicates;
        after = next;
        progress = {
          pairs: [...progress.pairs, ...pairs].toSorted((a, b) => isUnsure(a) - isUnsure(b)),
          compared: progress.compared + compared,
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

import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import type { ApiQueryResult } from '#web/api/useApiQuery.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { type Exploration, isEmpty } from './exploration.ts';
import { toGraphRequest } from './graphRequest.ts';
import { type LoadedGraph, loadGraph } from './loadGraph.ts';

interface GraphState {
  /** The request that the result belongs to. */
  requestKey: string;
  data?: LoadedGraph;
  error?: Error;
}

/** Loads the graph of an exploration. While it loads, `data` is the previous graph. */
export function useGraph(exploration: Exploration): ApiQueryResult<LoadedGraph> {
  const client = useApolloClient();
  const { apiLanguage } = useLanguage();
  const vocabulary = useVocabulary();
  const [state, setState] = useState<GraphState>({ requestKey: '' });
  const [attempt, setAttempt] = useState(0);

  const request = toGraphRequest(exploration);
  const requestKey = JSON.stringify([request, apiLanguage]);
  const ready = vocabulary.kinds.length > 0 && !isEmpty(exploration);

  useEffect(() => {
    if (!ready) return;
    let active = true;
    const settle = (result: Omit<GraphState, 'requestKey'>) => active && setState({ requestKey, ...result });
    loadGraph(client, request, apiLanguage, vocabulary).then(
      (data) => settle({ data }),
      (error: Error) => settle({ error }),
    );
    return () => void (active = false);
    // `requestKey` stands for the request.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, requestKey, vocabulary, ready, attempt]);

  const refetch = useCallback(() => {
    setState(({ data }) => ({ requestKey: '', data }));
    setAttempt((n) => n + 1);
  }, []);
  return { data: state.data, error: state.error, loading: ready && state.requestKey !== requestKey, refetch };
}

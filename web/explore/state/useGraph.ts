import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import type { Answer } from '#web/api/useApiQuery.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { type Exploration, isEmpty } from './exploration.ts';
import { type Explored, type Request, explore, forgetWhole } from './loadGraph.ts';

interface Found {
  /** What it was found for. */
  asked: string;
  data?: Explored;
  error?: Error;
}

/** What the exploration finds. While the next is under way, the one before. */
export function useExplored(exploration: Exploration): Answer<Explored> {
  const client = useApolloClient();
  const { code } = useLanguage();
  const vocabulary = useVocabulary();
  const [found, setFound] = useState<Found>({ asked: '' });
  const [attempt, setAttempt] = useState(0);

  const { whole, of, depth, open, path, fold, status, theme, place, period } = exploration;
  const request: Request = { whole, of, depth, open, path, fold, status, theme, place, period };
  const asked = JSON.stringify([request, code]);
  const ready = vocabulary.kinds.length > 0 && !isEmpty(exploration);

  useEffect(() => {
    if (!ready) return;
    let wanted = true;
    const settle = (result: Omit<Found, 'asked'>) => wanted && setFound({ asked, ...result });
    explore(client, request, code, vocabulary).then(
      (data) => settle({ data }),
      (error: Error) => settle({ error }),
    );
    return () => void (wanted = false);
    // `asked` says all that the request does.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, asked, vocabulary, ready, attempt]);

  const again = useCallback(() => {
    forgetWhole(client);
    setFound(({ data }) => ({ asked: '', data }));
    setAttempt((n) => n + 1);
  }, [client]);
  return { data: found.data, error: found.error, loading: ready && found.asked !== asked, again };
}

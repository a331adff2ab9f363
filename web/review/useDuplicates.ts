import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { DuplicatesDocument, type DuplicatesQuery } from '#web/api/operations.ts';

export type Proposed = DuplicatesQuery['duplicates']['pairs'][number];

interface Found {
  pairs: readonly Proposed[];
  compared: number;
  looking: boolean;
  error?: unknown;
}

/** So many pairs are enough to begin with. */
const first = 50;
const nothing: Found = { pairs: [], compared: 0, looking: true };
const isUnsure = ({ judgement }: Proposed) => Number(judgement?.decision === 'UNSURE');

/** Pairs that may be the same, as they are found: the API looks on, part by part, while the first are reviewed. */
export function useDuplicates() {
  const client = useApolloClient();
  const { code: language } = useLanguage();
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState(nothing);

  useEffect(() => {
    let left = false;
    const part = (after: string | null) =>
      client.query({ query: DuplicatesDocument, variables: { first, after, language }, fetchPolicy: 'no-cache' });
    const look = async () => {
      let all = nothing;
      let after: string | null = null;
      do {
        const asked: string | null = after;
        // Whoever signs in meanwhile interrupts what is asked: it is asked again.
        const { data }: { data?: DuplicatesQuery } = await part(asked).catch(() => part(asked));
        if (left) return;
        const { pairs, compared, next }: DuplicatesQuery['duplicates'] = (data as DuplicatesQuery).duplicates;
        after = next;
        all = {
          pairs: [...all.pairs, ...pairs].toSorted((a, b) => isUnsure(a) - isUnsure(b)),
          compared: all.compared + compared,
          looking: after !== null && all.pairs.length + pairs.length < first,
        };
        setFound(all);
      } while (all.looking);
    };
    look().catch((error: unknown) => left || setFound((before) => ({ ...before, looking: false, error })));
    return () => void (left = true);
  }, [client, language, attempt]);

  const again = () => {
    setFound(nothing);
    setAttempt((before) => before + 1);
  };
  return { ...found, again };
}

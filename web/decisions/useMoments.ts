import { useMemo } from 'react';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { toMoments } from './moments.ts';
import { foldCase } from '#web/ui/foldCase.ts';
import { listDateFacts, buildDatesQuery } from './datesQuery.ts';

/** Loads dated initiatives and filters them by text and last stated status. */
export function useMoments() {
  const { get, all, set } = useSearchParameters();
  const vocabulary = useVocabulary();
  const { kinds } = vocabulary;
  const query = useMemo(() => buildDatesQuery(listDateFacts(kinds)), [kinds]);
  const result = useApiQuery(query, { after: get('after') || undefined }, { skip: kinds.length === 0 });
  const moments = useMemo(
    () => (result.data?.initiatives.dated ?? []).flatMap((thing) => toMoments(thing, listDateFacts(kinds), vocabulary)),
    [result.data, kinds, vocabulary],
  );
  const text = get('q').trim();
  const statuses = all('status');
  const matching = moments.filter(({ thing, note }) =>
    foldCase(`${thing.name} ${note ?? ''}`).includes(foldCase(text)),
  );
  const shown = matching.filter(({ thing }) => statuses.length === 0 || statuses.includes(thing.status));
  return { result, text, statuses, matching, shown, set };
}

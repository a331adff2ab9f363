import { useMemo } from 'react';
import { useParameters } from '#web/app/routing/useSearchParameters.ts';
import { useAnswer } from '#web/api/useApiQuery.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { momentsOf } from './moments.ts';
import { folded } from '#web/ui/foldCase.ts';
import { dateFacts, questionFor } from './query.ts';

/** What is dated, and what of it the address wishes: by words, by the status that was last said. */
export function useMoments() {
  const { get, all, set } = useParameters();
  const vocabulary = useVocabulary();
  const { kinds } = vocabulary;
  const question = useMemo(() => questionFor(dateFacts(kinds)), [kinds]);
  const answer = useAnswer(question, { after: get('after') || undefined }, { skip: kinds.length === 0 });
  const moments = useMemo(
    () => (answer.data?.initiatives.dated ?? []).flatMap((thing) => momentsOf(thing, dateFacts(kinds), vocabulary)),
    [answer.data, kinds, vocabulary],
  );
  const text = get('q').trim();
  const statuses = all('status');
  const found = moments.filter(({ thing, note }) => folded(`${thing.name} ${note ?? ''}`).includes(folded(text)));
  const shown = found.filter(({ thing }) => statuses.length === 0 || statuses.includes(thing.status));
  return { answer, text, statuses, found, shown, set };
}

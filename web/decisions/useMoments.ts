import { useMemo } from 'react';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { touchesPeriod } from '#web/domain/period/touchesPeriod.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { foldCase } from '#web/ui/foldCase.ts';
import { listDateFacts, buildDatesQueries } from './datesQuery.ts';
import { type Moment, toMoments } from './moments.ts';
import { usePeriod } from './usePeriod.ts';

/** Loads initiatives and filters their dates by text, status of today and period. `undated`: those without any date. */
export function useMoments() {
  const { get, all, set } = useSearchParameters();
  const { period } = usePeriod();
  const vocabulary = useVocabulary();
  const { kinds } = vocabulary;
  const queries = useMemo(() => buildDatesQueries(listDateFacts(kinds)), [kinds]);
  const skip = kinds.length === 0;
  const result = useApiQuery(queries.dated, { after: get('after') || undefined }, { skip });
  const undatedResult = useApiQuery(queries.undated, {}, { skip });
  const { moments, undated } = useMemo(() => {
    const facts = listDateFacts(kinds);
    const withoutPeriod = undatedResult.data?.initiatives.dated ?? [];
    const things = [...(result.data?.initiatives.dated ?? []), ...withoutPeriod];
    return {
      moments: things.flatMap((thing) => toMoments(thing, facts, vocabulary)),
      undated: withoutPeriod
        .filter((thing) => toMoments(thing, facts, vocabulary).length === 0)
        .map((thing): Moment => ({ key: thing.id, thing, start: null, end: null, openEnded: false })),
    };
  }, [result.data, undatedResult.data, kinds, vocabulary]);
  const text = get('q').trim();
  const statuses = all('currentStatus');
  const matchesText = ({ thing, note }: Moment) => foldCase(`${thing.name} ${note ?? ''}`).includes(foldCase(text));
  const hasStatus = ({ thing }: Moment) => statuses.length === 0 || statuses.includes(thing.currentStatus);
  const matching = moments
    .filter(matchesText)
    .filter((moment) => !period || touchesPeriod({ ...moment, start: moment.start ?? moment.end }, period));
  return {
    result: undatedResult.error ? { ...result, data: undefined, error: undatedResult.error } : result,
    text,
    statuses,
    matching,
    shown: matching.filter(hasStatus),
    undated: undated.filter(matchesText).filter(hasStatus),
    set,
  };
}

import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { findMatchingAlias } from './matchingAlias.ts';
import { type Kind, type SuggestionsQuery, SuggestionsDocument } from '#web/api/operations.ts';

export type Suggestion = SuggestionsQuery['search']['nodes'][number] & { alias?: string };

interface Options {
  kinds?: Kind[];
  first?: number;
}

/** Search results while typing, grouped by kind; groups are ordered by their best result. */
export function useSuggestions(text: string, { kinds, first = 12 }: Options = {}) {
  // Not noticeable, yet saves a request per letter of a fast typist.
  const [debouncedText] = useDebouncedValue(text.trim(), 50);
  const { data, loading, error } = useApiQuery(
    SuggestionsDocument,
    { text: debouncedText, kinds, first },
    { skip: debouncedText === '' },
  );

  const groups = useMemo(() => {
    const byKind = new Map<Kind, Suggestion[]>();
    for (const thing of data?.search.nodes ?? [])
      byKind.set(thing.kind, [
        ...(byKind.get(thing.kind) ?? []),
        { ...thing, alias: findMatchingAlias(thing, debouncedText) },
      ]);
    return [...byKind].map(([kind, things]) => ({ kind, things }));
  }, [data, debouncedText]);

  const settled = !loading && debouncedText === text.trim() && debouncedText !== '';
  return { groups, error, noMatch: settled && !error && groups.length === 0 };
}

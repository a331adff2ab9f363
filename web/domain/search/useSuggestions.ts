import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { findMatchedAlias, findOtherMatches } from './matchedText.ts';
import { type Kind, type SuggestionsQuery, SuggestionsDocument } from '#web/api/operations.ts';

/** A thing with the other name, or else the other value, by which it was found. */
export type Suggestion = SuggestionsQuery['search']['edges'][number]['node'] & { alias?: string };

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
    for (const { node, matched } of data?.search.edges ?? [])
      byKind.set(node.kind, [
        ...(byKind.get(node.kind) ?? []),
        { ...node, alias: findMatchedAlias(node.name, matched) ?? findOtherMatches(matched)[0]?.value },
      ]);
    return [...byKind].map(([kind, things]) => ({ kind, things }));
  }, [data]);

  const settled = !loading && debouncedText === text.trim() && debouncedText !== '';
  return { groups, error, noMatch: settled && !error && groups.length === 0 };
}

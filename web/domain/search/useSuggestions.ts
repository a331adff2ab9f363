import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { useAnswer } from '#web/api/useApiQuery.ts';
import { matchingAlias } from './matchingAlias.ts';
import { type Kind, type SuggestionsQuery, SuggestionsDocument } from '#web/api/operations.ts';

export type Suggestion = SuggestionsQuery['search']['nodes'][number] & { alias?: string };

interface Wish {
  kinds?: Kind[];
  first?: number;
}

/** What the typed words may mean, likeliest first, grouped by kind: the kind of the likeliest comes first. */
export function useSuggestions(text: string, { kinds, first = 12 }: Wish = {}) {
  // A fast typist asks once per word rather than once per letter; nobody notices 50 ms.
  const [asked] = useDebouncedValue(text.trim(), 50);
  const { data, loading, error } = useAnswer(
    SuggestionsDocument,
    { text: asked, kinds, first },
    { skip: asked === '' },
  );

  const groups = useMemo(() => {
    const byKind = new Map<Kind, Suggestion[]>();
    for (const thing of data?.search.nodes ?? [])
      byKind.set(thing.kind, [...(byKind.get(thing.kind) ?? []), { ...thing, alias: matchingAlias(thing, asked) }]);
    return [...byKind].map(([kind, things]) => ({ kind, things }));
  }, [data, asked]);

  const settled = !loading && asked === text.trim() && asked !== '';
  return { groups, error, settled, none: settled && !error && groups.length === 0 };
}

import { useMemo } from 'react';
import { useAnswer } from '#web/api/useApiQuery.ts';
import { type ThingLinkFragment, ThingsDocument } from '#web/api/operations.ts';

/** The things that have these ids, by id, told in the reader's language; an id that nothing has is left out. */
export function useThings(ids: readonly string[]) {
  // The same ids are the same question, however often and in whatever order they come.
  const asked = [...new Set(ids)].sort();
  const { data, loading } = useAnswer(ThingsDocument, { ids: asked }, { skip: asked.length === 0 });
  const question = asked.join('\n');
  const things = useMemo(() => {
    const nodes = data?.nodes ?? [];
    const known = new Map<string, ThingLinkFragment>(nodes.flatMap((one) => (one ? [[one.id, one]] : [])));
    // What was merged into another is told as that one, in the place of its old id.
    if (!loading)
      for (const [n, id] of question.split('\n').entries()) {
        const one = nodes[n];
        if (one) known.set(id, one);
      }
    return known;
  }, [data, loading, question]);
  return { things, loading };
}

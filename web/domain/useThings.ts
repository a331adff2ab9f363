import { useMemo } from 'react';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { type ThingLinkFragment, ThingsDocument } from '#web/api/operations.ts';

/** The things that have these ids, by id, told in the reader's language; an id that nothing has is left out. */
export function useThings(ids: readonly string[]) {
  // The same ids are the same question, however often and in whatever order they come.
  const uniqueIds = [...new Set(ids)].sort();
  const { data, loading } = useApiQuery(ThingsDocument, { ids: uniqueIds }, { skip: uniqueIds.length === 0 });
  const key = uniqueIds.join('\n');
  const things = useMemo(() => {
    const nodes = data?.nodes ?? [];
    const byId = new Map<string, ThingLinkFragment>(nodes.flatMap((node) => (node ? [[node.id, node]] : [])));
    // What was merged into another is told as that one, in the place of its old id.
    if (!loading)
      for (const [index, id] of key.split('\n').entries()) {
        const node = nodes[index];
        if (node) byId.set(id, node);
      }
    return byId;
  }, [data, loading, key]);
  return { things, loading };
}

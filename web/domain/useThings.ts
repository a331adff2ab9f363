import { useMemo } from 'react';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { type ThingLinkFragment, ThingsDocument } from '#web/api/operations.ts';

/** Loads things by id, in the reader's language. Unknown ids are missing from the map. */
export function useThings(ids: readonly string[]) {
  // Sorted and unique, so that equal sets share one cache entry.
  const uniqueIds = [...new Set(ids)].sort();
  const { data, loading } = useApiQuery(ThingsDocument, { ids: uniqueIds }, { skip: uniqueIds.length === 0 });
  const key = uniqueIds.join('\n');
  const things = useMemo(() => {
    const nodes = data?.nodes ?? [];
    const byId = new Map<string, ThingLinkFragment>(nodes.flatMap((node) => (node ? [[node.id, node]] : [])));
    // A merged id is also a key, of the thing it redirects to.
    if (!loading)
      for (const [index, id] of key.split('\n').entries()) {
        const node = nodes[index];
        if (node) byId.set(id, node);
      }
    return byId;
  }, [data, loading, key]);
  return { things, loading };
}

import { useMemo } from 'react';
import { useAnswer } from '#web/api/useAnswer.ts';
import type { ThingLinkFragment } from './ThingLink.graphql.ts';
import { ThingsDocument } from './Things.graphql.ts';

/** The things that have these ids, by id, told in the reader's language; an id that nothing has is left out. */
export function useThings(ids: readonly string[]) {
  // The same ids are the same question, however often and in whatever order they come.
  const asked = [...new Set(ids)].sort();
  const { data, loading } = useAnswer(ThingsDocument, { ids: asked }, { skip: asked.length === 0 });
  const things = useMemo(
    () => new Map<string, ThingLinkFragment>((data?.nodes ?? []).flatMap((one) => (one ? [[one.id, one]] : []))),
    [data],
  );
  return { things, loading };
}

import { useEffect, useRef, useState } from 'react';
import type { Fact } from '#web/domain/vocabulary/facts.ts';
import { listFactsBelowName, listColumnFacts } from '#web/directory/facts.ts';
import type { Row } from '#web/directory/query.ts';
import { useEverything } from './useFetchAll.ts';
import type { Listing } from '#web/directory/useListing.ts';

/** The facts that the table shows. */
export const factsShown = (kinds: Listing['kinds']): Fact[] => [
  ...kinds.flatMap(listFactsBelowName),
  ...listColumnFacts(kinds),
];

/** Gathers the whole list, telling how far it is; can be stopped, and stops when the list is left. */
export function useGathering(listing: Listing) {
  const everything = useEverything(listing);
  const [gathered, setGathered] = useState<number | null>(null);
  const [error, setError] = useState<unknown>();
  const under = useRef<AbortController>(null);
  const stop = () => under.current?.abort();
  useEffect(() => () => under.current?.abort(), []);

  async function gather(facts: readonly Fact[] | null, use: (rows: Row[]) => void) {
    const { signal } = (under.current = new AbortController());
    setError(undefined);
    setGathered(0);
    try {
      use(
        await everything({
          facts: facts ?? factsShown(listing.kinds),
          sources: facts !== null,
          progress: setGathered,
          signal,
        }),
      );
    } catch (problem) {
      if (!signal.aborted) setError(problem);
    } finally {
      setGathered(null);
    }
  }

  return { gather, gathered, error, stop };
}

import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { listTableFacts } from '#web/directory/facts.ts';
import type { Row } from '#web/directory/rowsQuery.ts';
import type { Listing } from '#web/directory/useListing.ts';
import type { Fact } from '#web/domain/vocabulary/facts.ts';
import { fetchAllPages } from './fetchAllPages.ts';

/** Fetches a whole listing with progress. Aborted by `stop` or when the component unmounts. */
export function useFetchAll(listing: Listing) {
  const client = useApolloClient();
  const { apiLanguage } = useLanguage();
  /** Rows fetched so far; null when idle. */
  const [progress, setProgress] = useState<number | null>(null);
  const [error, setError] = useState<unknown>();
  const controller = useRef<AbortController>(null);
  const stop = () => controller.current?.abort();
  useEffect(() => () => controller.current?.abort(), []);

  /** `facts`: for a file, with sources; null: as the table shows them. */
  async function fetchAll(facts: readonly Fact[] | null, onRows: (rows: Row[]) => void) {
    const { signal } = (controller.current = new AbortController());
    setError(undefined);
    setProgress(0);
    try {
      const rows = await fetchAllPages(client, listing, {
        facts: facts ?? listTableFacts(listing.kinds),
        sources: facts !== null,
        language: apiLanguage,
        onProgress: setProgress,
        signal,
      });
      onRows(rows);
    } catch (fetchError) {
      if (!signal.aborted) setError(fetchError);
    } finally {
      setProgress(null);
    }
  }

  return { fetchAll, progress, error, stop };
}

import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import type { Fact } from '#web/domain/vocabulary/facts.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { type Row, buildRowsQuery } from '#web/directory/query.ts';
import type { Listing } from '#web/directory/useListing.ts';

/** The API's price of a page depends on its participants: so many rows of so many are within it. */
const [rowsAtOnce, participants] = [100, 200];

interface Wish {
  facts: readonly Fact[];
  /** With the passages that say so. */
  sources: boolean;
  /** Called after every page with how many rows there are by now. */
  progress(rows: number): void;
  signal: AbortSignal;
}

/** Fetches all pages of a listing, in its order. */
export function useEverything({ kinds, filter, order }: Listing) {
  const client = useApolloClient();
  const { apiLanguage: language } = useLanguage();
  return useCallback(
    async ({ facts, sources, progress, signal }: Wish): Promise<Row[]> => {
      const query = buildRowsQuery(kinds, facts);
      const rows: Row[] = [];
      for (let after: string | undefined; ;) {
        signal.throwIfAborted();
        const { data } = await client.query({
          query,
          variables: { filter, orderBy: order, first: rowsAtOnce, after, participants, sources, language },
          fetchPolicy: 'no-cache',
          context: { fetchOptions: { signal } },
        });
        rows.push(...data!.things.rows);
        progress(rows.length);
        const { hasNextPage, endCursor } = data!.things.pageInfo;
        if (!hasNextPage || !endCursor) return rows;
        after = endCursor;
      }
    },
    [client, language, kinds, filter, order],
  );
}

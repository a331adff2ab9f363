import type { ApolloClient } from '@apollo/client';
import type { Language } from '#web/api/operations.ts';
import { listStatedFields } from '#web/directory/facts.ts';
import { type Row, buildRowsQuery } from '#web/directory/rowsQuery.ts';
import type { Listing } from '#web/directory/useListing.ts';
import type { Fact } from '#web/domain/vocabulary/facts.ts';

/** Largest page within the API's cost limit, which depends on the participants of each row. */
const [rowsPerRequest, participants] = [40, 200];

interface Options {
  facts: readonly Fact[];
  /** Includes citations. */
  sources: boolean;
  language: Language;
  /** Called after every page with the number of rows so far. */
  onProgress(rows: number): void;
  signal: AbortSignal;
}

/** Fetches all pages of a listing, in its order. */
export async function fetchAllPages(
  client: ApolloClient,
  { kinds, filter, order }: Listing,
  { facts, sources, language, onProgress, signal }: Options,
): Promise<Row[]> {
  const query = buildRowsQuery(kinds, facts);
  const stated = listStatedFields(facts);
  const rows: Row[] = [];
  for (let after: string | undefined; ;) {
    signal.throwIfAborted();
    const { data } = await client.query({
      query,
      variables: { filter, orderBy: order, first: rowsPerRequest, after, participants, sources, stated, language },
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal } },
    });
    rows.push(...data!.things.rows);
    onProgress(rows.length);
    const { hasNextPage, endCursor } = data!.things.pageInfo;
    if (!hasNextPage || !endCursor) return rows;
    after = endCursor;
  }
}

import type { ApolloClient } from '@apollo/client';
import { type Kind, NeighbourIdsDocument, UndatedCountDocument } from '#web/api/operations.ts';
import type { Vocabulary } from '#web/domain/vocabulary/vocabulary.ts';
import { type GraphRequest, countHops, toThingFilter } from './graphRequest.ts';

/** As many as the API returns. */
const maxNeighbours = 2000;

/** Counts the initiatives that match all but the period, as they have no date: around the starts, or in the whole graph. */
export async function countUndated(
  client: ApolloClient,
  request: GraphRequest,
  { kinds }: Vocabulary,
): Promise<number> {
  if (!request.period) return 0;
  const filter = { ...toThingFilter(request), period: undefined, undated: true };
  const initiativeKinds = kinds.flatMap(({ kind, interfaces }) => (interfaces.includes('Initiative') ? kind : []));
  if (request.overview) {
    const variables = { filter: { ...filter, kind: initiativeKinds as Kind[] } };
    return (await client.query({ query: UndatedCountDocument, variables })).data!.things.totalCount;
  }
  const depth = countHops(request);
  const found = await Promise.all(
    request.startIds.map(async (of) => {
      const variables = { of, depth, limit: maxNeighbours, filter };
      // A start that no longer exists has no neighbours.
      const { data } = await client.query({ query: NeighbourIdsDocument, variables, errorPolicy: 'ignore' });
      return data?.neighbourhood.nodes ?? [];
    }),
  );
  const undatedIds = found.flat().flatMap(({ id, kind }) => (initiativeKinds.includes(kind) ? id : []));
  return new Set(undatedIds.filter((id) => !request.startIds.includes(id))).size;
}

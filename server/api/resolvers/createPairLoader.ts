import type { Reason } from '#schema/answers/reason.ts';
import type { PairReview } from '#schema/answers/pairReview.ts';
import type { Thing } from '#schema/thing.ts';
import type { Context } from '#server/api/context.ts';
import type { Projection } from '#server/graph/read/projection.ts';
import { loadReviews } from '#server/graph/write/pairReviews.ts';
import type { StoredPair } from '#server/graph/write/pairs.ts';
import { loadReasons } from '#server/pairs/storedReasons.ts';
import { toPairReview } from './pairReview.ts';

export interface LoadedPair {
  id: string;
  /** Of two initiatives, the one that is compared as if it were proposed. */
  a: Thing;
  b: Thing;
  score: number;
  verdict: string | null;
  certainty: string | null;
  reasons: Reason[];
  review: PairReview | undefined;
}

/** A function that loads the records, reasons and reviews of stored pairs. */
export const createPairLoader = (context: Context, projection: Projection<Thing>) => {
  const loadThing = (id: string) => context.loadThing(id, projection) as Promise<Thing>;
  return async (pairs: readonly StoredPair[]): Promise<LoadedPair[]> => {
    const reviews = await loadReviews(
      context.graph,
      pairs.map(({ a, b }) => [a, b]),
    );
    return Promise.all(
      pairs.map(async ({ a, b, source, reasons, ...pair }) => {
        const [first, second] = source === b ? [b, a] : [a, b];
        const review = reviews.get(pair.id);
        const [loadedReasons, loadedReview, ...things] = await Promise.all([
          loadReasons(reasons, loadThing),
          review && toPairReview(loadThing, review),
          loadThing(first),
          loadThing(second),
        ]);
        return { ...pair, a: things[0]!, b: things[1]!, reasons: loadedReasons, review: loadedReview };
      }),
    );
  };
};

import { PairReview } from '#schema/answers/pairReview.ts';
import { type Review, toPairId } from '#server/graph/write/pairReviews.ts';

/** A review with both things. */
export async function toPairReview(loadThing: (id: string) => Promise<unknown>, review: Review): Promise<PairReview> {
  const [a, b] = await Promise.all([loadThing(review.a), loadThing(review.b)]);
  return Object.assign(new PairReview(), { ...review, id: toPairId(review.a, review.b), a, b });
}

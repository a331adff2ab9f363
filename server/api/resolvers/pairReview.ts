import { PairReview } from '#schema/answers/pairReview.ts';
import { type Review, toPairId } from '#server/graph/write/pairReviews.ts';

/** A judgement with both things that it speaks of. */
export async function toPairReview(thing: (id: string) => Promise<unknown>, review: Review): Promise<PairReview> {
  const [a, b] = await Promise.all([thing(review.a), thing(review.b)]);
  return Object.assign(new PairReview(), { ...review, id: toPairId(review.a, review.b), a, b });
}

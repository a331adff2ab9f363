import { groupBy } from '#schema/groupBy.ts';
import type { NeedsAndOffersQuery } from '#web/api/operations.ts';

export type NeedAndOffer = NeedsAndOffersQuery['needsAndOffers'][number];
export type KnowHow = NeedAndOffer['need'] | NeedAndOffer['offer'];

/** Each need with the pairs that it stands in, in the order of its best pair; then what stands in none. */
export function groupByNeed({ needsAndOffers: pairs, everyPair, needs, offers }: NeedsAndOffersQuery) {
  const answered = [...groupBy(pairs, ({ need }) => need.id).values()].map((ofNeed) => ({
    need: ofNeed[0]!.need,
    pairs: ofNeed,
  }));
  const paired = new Set([...everyPair, ...pairs].flatMap(({ need, offer }) => [need.id, offer.id]));
  return {
    answered,
    needs: needs.nodes.filter(({ id }) => !paired.has(id)),
    offers: offers.nodes.filter(({ id }) => !paired.has(id)),
  };
}

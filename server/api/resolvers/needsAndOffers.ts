import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { NeedAndOffer } from '#schema/answers/needsAndOffers.ts';
import type { Context } from '#server/api/context.ts';
import { findNeedsAndOffers } from '#server/graph/questions/needsAndOffers.ts';
import { intArg } from './intArg.ts';

const firstArg = intArg('first', 'Maximum number of pairs', { min: 1, max: 200, default: 50 });

@Resolver()
export class NeedsAndOffersResolver {
  @Query(() => [NeedAndOffer], {
    complexity: 1_000,
    description:
      'Needs and the offers of other institutions that answer them: those that share a theme, at the same places where both name some, at the same time where both say when. Most exact themes first. Needs without an answer are in `needs`, offers in `offers`.',
  })
  async needsAndOffers(
    @Arg('theme', () => ID, { nullable: true, description: 'Only needs on this theme or a narrower one.' })
    theme: string | undefined,
    @Arg('place', () => ID, { nullable: true, description: 'Only needs for this place, a place in it, or anywhere.' })
    place: string | undefined,
    @Arg('actor', () => ID, { nullable: true, description: 'Only pairs in which this institution seeks or offers.' })
    actor: string | undefined,
    @firstArg.arg first: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NeedAndOffer[]> {
    const pairs = await findNeedsAndOffers(context.graph, { theme, place, actor }, firstArg.parse(first));
    const projection = context.selection.unionProjection(info);
    const loadThing = (id: string) => context.loadThing(id, projection);
    return Promise.all(
      pairs.map(async ({ need, offer, themes, places }) =>
        Object.assign(new NeedAndOffer(), {
          need: await loadThing(need),
          offer: await loadThing(offer),
          sharedThemes: await Promise.all(themes.map(loadThing)),
          sharedPlaces: await Promise.all(places.map(loadThing)),
        }),
      ),
    );
  }
}

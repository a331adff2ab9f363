import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { ThingFilter } from '#schema/answers/filter.ts';
import { PairReview, PairDecision } from '#schema/answers/pairReview.ts';
import { StandingOverlap, StandingOverlaps } from '#schema/answers/standingOverlaps.ts';
import { authorize } from '#server/api/permissions.ts';
import type { Context } from '#server/api/context.ts';
import { invalid } from '#server/errors.ts';
import { loadReviewsAmong, saveReview, toPairId } from '#server/graph/write/pairReviews.ts';
import type { StoredOverlap } from '#server/graph/write/standingOverlaps.ts';
import { loadStandingOverlaps } from '#server/graph/questions/standingOverlaps.ts';
import { loadReasons } from '#server/overlap/storedReasons.ts';
import { intArg } from './intArg.ts';
import { toPairReview } from './pairReview.ts';

const firstArg = intArg('first', 'Maximum number of pairs', { min: 1, max: 200, default: 20 });

@Resolver()
export class StandingOverlapsResolver {
  @Query(() => StandingOverlaps, {
    complexity: 1_000,
    description:
      'Existing initiatives that may be the same, closest first, by the measure of `overlaps`. Parts of a whole, initiatives that follow each other, others of one series, and agreements with their protocols or calls are left out. Compared in the background after each change.',
  })
  async standingOverlaps(
    @Arg('filter', () => ThingFilter, {
      nullable: true,
      description: 'Filter that both initiatives fulfil; all initiatives when absent.',
    })
    filter: ThingFilter | undefined,
    @firstArg.arg first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The `endCursor` of the page before.' })
    after: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StandingOverlaps> {
    const limit = firstArg.parse(first);
    const { graph, registry } = context;
    const { open, different, ...page } = await loadStandingOverlaps(graph, registry, filter, {
      first: limit,
      after: after ?? undefined,
    });
    const reviews = await loadReviewsAmong(
      graph,
      [...open, ...different].flatMap(({ a, b }) => [a, b]),
    );
    const projection = context.selection.unionProjection(info);
    const loadThing = (id: string) => context.loadThing(id, projection);
    const toStandingOverlap = async ({ reasons, ...pair }: StoredOverlap) => {
      const review = reviews.get(pair.id);
      return Object.assign(new StandingOverlap(), {
        ...pair,
        a: await loadThing(pair.a),
        b: await loadThing(pair.b),
        reasons: await loadReasons(reasons, loadThing),
        review: review && (await toPairReview(loadThing, review)),
      });
    };
    const isLast = page.endCursor === null;
    const [openPairs, differentPairs] = await Promise.all(
      [open, different].map((pairs) => Promise.all(pairs.map(toStandingOverlap))),
    );
    return Object.assign(new StandingOverlaps(), {
      ...page,
      overlaps: [...openPairs!, ...(isLast ? differentPairs! : [])].slice(0, limit),
      different: differentPairs,
    });
  }

  @Mutation(() => PairReview, {
    nullable: true,
    description:
      "Records an editor's decision on two similar records, or withdraws it (without `decision`). Pairs reviewed as DIFFERENT are not proposed again.",
  })
  async reviewPair(
    @Arg('a', () => ID, { description: 'Id of the first record.' }) a: string,
    @Arg('b', () => ID, { description: 'Id of the second record.' }) b: string,
    @Arg('decision', () => PairDecision, { nullable: true, description: 'The decision.' })
    decision: PairDecision | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PairReview | null> {
    const by = authorize(context, 'REVIEW_PAIR');
    if (a === b) throw invalid('Both are the same id. Give two things.');
    const projection = context.selection.unionProjection(info);
    await saveReview(context.graph, [a, b], decision ?? null, by);
    const review = (await loadReviewsAmong(context.graph, [a, b])).get(toPairId(a, b));
    return review ? toPairReview((id) => context.loadThing(id, projection), review) : null;
  }
}

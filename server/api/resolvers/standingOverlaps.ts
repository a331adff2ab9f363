import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { ThingFilter } from '#schema/answers/filter.ts';
import { Verdict } from '#schema/answers/overlap.ts';
import { PairReview, PairDecision } from '#schema/answers/pairReview.ts';
import { StandingOverlap, StandingOverlaps } from '#schema/answers/standingOverlaps.ts';
import { authorize } from '#server/api/permissions.ts';
import type { Context } from '#server/api/context.ts';
import { invalid } from '#server/errors.ts';
import { loadPairProgress, loadPairs } from '#server/graph/questions/pairs.ts';
import { buildOverlapQuery } from '#server/graph/questions/standingOverlaps.ts';
import { loadReviewsAmong, saveReview, toPairId } from '#server/graph/write/pairReviews.ts';
import { toMeasure } from '#server/pairs/measures.ts';
import { createPairLoader } from './createPairLoader.ts';
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
    @Arg('verdict', () => [Verdict], { nullable: true, description: 'Verdicts of the pairs; all when absent.' })
    verdict: Verdict[] | undefined,
    @firstArg.arg first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The `endCursor` of the page before.' })
    after: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StandingOverlaps> {
    const limit = firstArg.parse(first);
    const { graph, registry } = context;
    const query = buildOverlapQuery(registry, filter, verdict ?? undefined);
    const [{ open, last, totalCount, endCursor }, { recordCount, dueCount }] = await Promise.all([
      loadPairs(graph, query, { first: limit, after: after ?? undefined }),
      loadPairProgress(graph, query, toMeasure(query.label)),
    ]);
    const loadPage = createPairLoader(context, context.selection.unionProjection(info));
    const pairs = (await loadPage([...open, ...last])).map((pair) => Object.assign(new StandingOverlap(), pair));
    const different = pairs.slice(open.length);
    return Object.assign(new StandingOverlaps(), {
      overlaps: (endCursor === null ? pairs : pairs.slice(0, open.length)).slice(0, limit),
      different,
      totalCount,
      initiativeCount: recordCount,
      comparedCount: recordCount - dueCount,
      dueCount,
      endCursor,
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

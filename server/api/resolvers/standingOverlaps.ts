import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { ThingFilter } from '#schema/answers/filter.ts';
import { PairReview, PairDecision } from '#schema/answers/pairReview.ts';
import { StandingOverlap, StandingOverlaps } from '#schema/answers/standingOverlaps.ts';
import { authorize } from '#server/api/permissions.ts';
import type { Context } from '#server/api/context.ts';
import { ApiError, invalid } from '#server/errors.ts';
import { loadReviewsAmong, saveReview, toPairId } from '#server/graph/write/pairReviews.ts';
import { loadFilteredInitiatives } from '#server/graph/questions/overlapCandidates.ts';
import { createCandidate } from '#server/overlap/candidate.ts';
import { toReason } from '#server/overlap/explain.ts';
import { type OverlappingPair, findOverlappingPairs } from '#server/overlap/standingOverlaps.ts';
import { intArg } from './intArg.ts';
import { toPairReview } from './pairReview.ts';

const firstArg = intArg('first', 'Maximum number of pairs', { min: 1, max: 200, default: 20 });
/** Every pair is compared: the time grows with the square. */
const maxCompared = 400;

@Resolver()
export class StandingOverlapsResolver {
  @Query(() => StandingOverlaps, {
    description: `Overlaps among existing initiatives, closest first, by the measure of \`overlaps\`. Compares up to ${maxCompared} initiatives: filter by theme, place or period when there are more.`,
  })
  async standingOverlaps(
    @Arg('filter', () => ThingFilter, { nullable: true, description: 'Filter; all initiatives when absent.' })
    filter: ThingFilter | undefined,
    @firstArg.arg first: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StandingOverlaps> {
    const limit = firstArg.parse(first);
    const { graph, registry } = context;
    const initiatives = await loadFilteredInitiatives(graph, registry, filter, maxCompared);
    if (initiatives.length > maxCompared)
      throw new ApiError(
        'TOO_COSTLY',
        `More than ${maxCompared} initiatives would be compared with each other. Narrow them by theme, place, period or actor.`,
      );
    const pairs = await findOverlappingPairs(initiatives.map(createCandidate));
    const reviews = await loadReviewsAmong(
      graph,
      initiatives.map(({ initiative }) => initiative.id),
    );
    const getId = ({ candidate, source }: OverlappingPair) => toPairId(candidate.initiative.id, source.initiative.id);
    const different = pairs.filter((pair) => reviews.get(getId(pair))?.decision === 'DIFFERENT');
    const others = pairs.filter((pair) => !different.includes(pair));
    const projection = context.selection.unionProjection(info);
    const loadThing = (id: string) => context.loadThing(id, projection);
    const toStandingOverlap = async (pair: OverlappingPair) => {
      const review = reviews.get(getId(pair));
      return Object.assign(new StandingOverlap(), {
        id: getId(pair),
        a: await loadThing(pair.source.initiative.id),
        b: await loadThing(pair.candidate.initiative.id),
        score: pair.score,
        verdict: pair.verdict,
        reasons: await Promise.all(pair.evidence.map((item) => toReason(item, loadThing))),
        review: review && (await toPairReview(loadThing, review)),
      });
    };
    return Object.assign(new StandingOverlaps(), {
      overlaps: await Promise.all([...others, ...different].slice(0, limit).map(toStandingOverlap)),
      different: await Promise.all(different.slice(0, limit).map(toStandingOverlap)),
      totalCount: pairs.length,
      comparedCount: initiatives.length,
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

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { ThingFilter } from '#schema/answers/filter.ts';
import { Judgement, JudgementDecision } from '#schema/answers/judgement.ts';
import { StandingOverlap, StandingOverlaps } from '#schema/answers/standingOverlaps.ts';
import { authorize } from '#server/api/permissions.ts';
import type { Context } from '#server/api/context.ts';
import { ApiError, invalid } from '#server/errors.ts';
import { loadReviewsAmong, saveReview, toPairId } from '#server/graph/write/judgements.ts';
import { loadFilteredInitiatives } from '#server/graph/questions/overlapCandidates.ts';
import { reasonOf } from '#server/overlap/explain.ts';
import { type Pair, pairsAmong } from '#server/overlap/standingOverlaps.ts';
import { intArg } from './intArg.ts';
import { toJudgement } from './judgement.ts';

const counts = intArg('first', 'How many at most', { min: 1, max: 200, default: 20 });
/** Every pair is compared: more would take too long to wait for. */
const mostCompared = 400;

@Resolver()
export class StandingOverlapsResolver {
  @Query(() => StandingOverlaps, {
    description: `The likeliest overlaps already in the directory, closest first: each initiative is held against the others as a proposal would be. Compares up to ${mostCompared} initiatives: narrow by theme, place or period when there are more.`,
  })
  async standingOverlaps(
    @Arg('filter', () => ThingFilter, { nullable: true, description: 'Which initiatives; without it, all.' })
    filter: ThingFilter | undefined,
    @counts.arg first: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StandingOverlaps> {
    const most = counts.parse(first);
    const { graph, registry } = context;
    const all = await loadFilteredInitiatives(graph, registry, filter, mostCompared);
    if (all.length > mostCompared)
      throw new ApiError(
        'TOO_COSTLY',
        `More than ${mostCompared} initiatives would be compared with each other. Narrow them by theme, place, period or actor.`,
      );
    const pairs = await pairsAmong(all);
    const judged = await loadReviewsAmong(
      graph,
      all.map(({ initiative }) => initiative.id),
    );
    const idOf = (pair: Pair) => toPairId(pair.one.initiative.id, pair.with.initiative.id);
    const apart = pairs.filter((pair) => judged.get(idOf(pair))?.decision === 'DIFFERENT');
    const others = pairs.filter((pair) => !apart.includes(pair));
    const asked = context.selection.unionProjection(info);
    const thing = (id: string) => context.thing(id, asked);
    const told = async (pair: Pair) => {
      const judgement = judged.get(idOf(pair));
      return Object.assign(new StandingOverlap(), {
        id: idOf(pair),
        one: await thing(pair.with.initiative.id),
        other: await thing(pair.one.initiative.id),
        score: pair.score,
        verdict: pair.verdict,
        reasons: await Promise.all(pair.grounds.map((ground) => reasonOf(ground, thing))),
        judgement: judgement && (await toJudgement(thing, judgement)),
      });
    };
    return Object.assign(new StandingOverlaps(), {
      overlaps: await Promise.all([...others, ...apart].slice(0, most).map(told)),
      different: await Promise.all(apart.slice(0, most).map(told)),
      totalCount: pairs.length,
      compared: all.length,
    });
  }

  @Mutation(() => Judgement, {
    nullable: true,
    description:
      'Says of two things that look alike whether they are the same; without a decision, takes back what was said. What is DIFFERENT is not proposed again.',
  })
  async judge(
    @Arg('one', () => ID, { description: 'The one.' }) one: string,
    @Arg('other', () => ID, { description: 'The other.' }) other: string,
    @Arg('decision', () => JudgementDecision, { nullable: true, description: 'What you say.' })
    decision: JudgementDecision | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Judgement | null> {
    const by = authorize(context, 'judge');
    if (one === other) throw invalid('Both are the same id. Give two things.');
    const asked = context.selection.unionProjection(info);
    await saveReview(context.graph, [one, other], decision ?? null, by);
    const judged = (await loadReviewsAmong(context.graph, [one, other])).get(toPairId(one, other));
    return judged ? toJudgement((id) => context.thing(id, asked), judged) : null;
  }
}

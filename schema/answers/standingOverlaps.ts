import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Initiative } from '#schema/initiative.ts';
import { PairReview } from './pairReview.ts';
import { Verdict } from './overlap.ts';
import { Reason } from './reason.ts';

@ObjectType({
  description: 'Two existing initiatives that overlap, by the measure that proposals are compared with.',
})
export class StandingOverlap {
  @Field(() => ID, { description: 'Identifies the pair: both ids.' })
  id!: string;
  @Field(() => Initiative, { description: 'First initiative of the pair.' })
  a!: Initiative;
  @Field(() => Initiative, { description: 'Second initiative of the pair.' })
  b!: Initiative;
  @Field(() => Float, { description: 'Sum of the contributions of the reasons. Higher is closer.' })
  score!: number;
  @Field(() => Verdict, { description: 'Verdict on `b`, as if it were a proposal compared with `a`.' })
  verdict!: Verdict;
  @Field(() => [Reason], { description: 'Reasons for the score, by weight.' })
  reasons!: Reason[];
  @Field(() => PairReview, { nullable: true, description: 'Review of the pair by an editor.' })
  review?: PairReview;
}

@ObjectType({ description: 'Overlaps among existing initiatives.' })
export class StandingOverlaps {
  @Field(() => [StandingOverlap], { description: 'Pairs, closest first. Those reviewed as DIFFERENT come last.' })
  overlaps!: StandingOverlap[];
  @Field(() => [StandingOverlap], {
    description:
      'Pairs reviewed as DIFFERENT, closest first, up to the same number, even when `overlaps` does not reach them.',
  })
  different!: StandingOverlap[];
  @Field(() => Int, { description: 'Number of overlapping pairs under the filter.' })
  totalCount!: number;
  @Field(() => Int, { description: 'Number of initiatives compared.' })
  comparedCount!: number;
}

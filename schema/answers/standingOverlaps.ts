import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Initiative } from '#schema/initiative.ts';
import { PairReview } from './pairReview.ts';
import { Certainty, Verdict } from './overlap.ts';
import { Reason } from './reason.ts';

@ObjectType({
  description: 'Two existing initiatives that may be the same, by the measure that proposals are compared with.',
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
  @Field(() => Verdict, { description: 'DUPLICATE, or PRECEDENT: what `b` is to `a`, as if that were a proposal.' })
  verdict!: Verdict;
  @Field(() => Certainty, { nullable: true, description: 'How sure a DUPLICATE is; null for other verdicts.' })
  certainty?: Certainty;
  @Field(() => [Reason], { description: 'Reasons for the score, by weight.' })
  reasons!: Reason[];
  @Field(() => PairReview, { nullable: true, description: 'Review of the pair by an editor.' })
  review?: PairReview;
}

@ObjectType({ description: 'Overlaps among existing initiatives.' })
export class StandingOverlaps {
  @Field(() => [StandingOverlap], {
    description: 'Pairs, closest first. Those reviewed as DIFFERENT come last, on the last page.',
  })
  overlaps!: StandingOverlap[];
  @Field(() => [StandingOverlap], {
    description:
      'Pairs reviewed as DIFFERENT, closest first, up to the same number, even when `overlaps` does not reach them.',
  })
  different!: StandingOverlap[];
  @Field(() => Int, { description: 'Number of overlapping pairs under the filter.' })
  totalCount!: number;
  @Field(() => Int, { description: 'Number of initiatives under the filter.' })
  initiativeCount!: number;
  @Field(() => Int, { description: 'How many of them have been compared with all others.' })
  comparedCount!: number;
  @Field(() => Int, {
    description: 'How many of them are still to be compared, in the background: until then, pairs may be missing.',
  })
  dueCount!: number;
  @Field(() => String, { nullable: true, description: 'Cursor of the next page; null on the last one.' })
  endCursor?: string;
}

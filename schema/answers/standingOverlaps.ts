import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Initiative } from '#schema/initiative.ts';
import { PairReview } from './pairReview.ts';
import { Verdict } from './overlap.ts';
import { Reason } from './reason.ts';

@ObjectType({
  description: 'Two initiatives of the directory that overlap, by the measure that proposals are compared with.',
})
export class StandingOverlap {
  @Field(() => ID, { description: 'The ids of both.' })
  id!: string;
  @Field(() => Initiative, { description: 'The one.' })
  a!: Initiative;
  @Field(() => Initiative, { description: 'The other.' })
  b!: Initiative;
  @Field(() => Float, { description: 'The sum of the contributions of the reasons; higher is closer.' })
  score!: number;
  @Field(() => Verdict, { description: 'What the other would be to the one, were it only proposed.' })
  verdict!: Verdict;
  @Field(() => [Reason], { description: 'Why, the weightiest first.' })
  reasons!: Reason[];
  @Field(() => PairReview, { nullable: true, description: 'What a person said of the two.' })
  review?: PairReview;
}

@ObjectType({ description: 'The likeliest overlaps that are already there.' })
export class StandingOverlaps {
  @Field(() => [StandingOverlap], { description: 'The closest first. Those judged DIFFERENT come last.' })
  overlaps!: StandingOverlap[];
  @Field(() => [StandingOverlap], {
    description:
      'Those judged DIFFERENT, the closest first, as many at most: also when `overlaps` does not reach them.',
  })
  different!: StandingOverlap[];
  @Field(() => Int, { description: 'How many pairs overlap under the filter.' })
  totalCount!: number;
  @Field(() => Int, { description: 'How many initiatives were compared.' })
  comparedCount!: number;
}

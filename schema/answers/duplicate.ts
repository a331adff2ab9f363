import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Actor } from '../actor.ts';
import { PairReview } from './pairReview.ts';
import { Reason } from './reason.ts';

@ObjectType({ description: 'A pair of actors that may be the same.' })
export class PossibleDuplicate {
  @Field(() => ID, { description: 'Identifies the pair: both ids.' })
  id!: string;
  @Field(() => Actor, { description: 'First actor of the pair.' })
  a!: Actor;
  @Field(() => Actor, { description: 'Second actor of the pair.' })
  b!: Actor;
  @Field(() => Float, { description: 'Sum of the contributions of the reasons. Higher is more likely the same.' })
  score!: number;
  @Field(() => [Reason], { description: 'Reasons for the score, by weight.' })
  reasons!: Reason[];
  @Field(() => PairReview, {
    nullable: true,
    description: 'Review of the pair by an editor: SAME or UNSURE. Pairs reviewed as DIFFERENT are not listed.',
  })
  review?: PairReview;
}

@ObjectType({ description: 'Possible duplicates among actors.' })
export class PossibleDuplicates {
  @Field(() => [PossibleDuplicate], {
    description: 'Pairs, most likely first of all; those reviewed as UNSURE come last, on the last page.',
  })
  pairs!: PossibleDuplicate[];
  @Field(() => Int, { description: 'Number of pairs.' })
  totalCount!: number;
  @Field(() => Int, { description: 'Number of actors that have been compared with all others.' })
  comparedCount!: number;
  @Field(() => Int, {
    description: 'Number of actors that are still to be compared, in the background: until then, pairs may be missing.',
  })
  dueCount!: number;
  @Field(() => ID, { nullable: true, description: 'Cursor of the next page; null on the last one.' })
  next?: string;
}

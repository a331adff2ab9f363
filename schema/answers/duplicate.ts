import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Actor } from '../actor.ts';
import { PairReview } from './pairReview.ts';
import { Reason } from './reason.ts';

@ObjectType({ description: 'Two actors of the graph that may be one and the same.' })
export class PossibleDuplicate {
  @Field(() => ID, { description: 'The ids of both.' })
  id!: string;
  @Field(() => Actor, { description: 'The one.' })
  a!: Actor;
  @Field(() => Actor, { description: 'The other.' })
  b!: Actor;
  @Field(() => Float, { description: 'The sum of the contributions of the reasons; higher is likelier.' })
  score!: number;
  @Field(() => [Reason], { description: 'Why.' })
  reasons!: Reason[];
  @Field(() => PairReview, {
    nullable: true,
    description: 'What a person said of the two: SAME or UNSURE. Those judged DIFFERENT are not proposed.',
  })
  review?: PairReview;
}

@ObjectType({ description: 'Actors of the graph that may be one and the same, as far as was looked.' })
export class PossibleDuplicates {
  @Field(() => [PossibleDuplicate], { description: 'The likeliest first; those judged UNSURE come last.' })
  pairs!: PossibleDuplicate[];
  @Field(() => Int, { description: 'How many actors were compared with all others.' })
  comparedCount!: number;
  @Field(() => ID, {
    nullable: true,
    description: 'Give it as `after` to look further; null when everything was looked at.',
  })
  next?: string;
}

import { Field, Int, ObjectType } from 'type-graphql';
import { Actor } from '../actor.ts';
import { Initiative } from '../initiative.ts';

@ObjectType({
  description: 'Somebody an actor cooperates with: derived from the initiatives they share, which are the evidence.',
})
export class Partner {
  @Field(() => Actor, { description: 'The other actor.' })
  actor!: Actor;
  @Field(() => Int, { description: 'How many initiatives they share.' })
  count!: number;
  @Field(() => [Initiative], { description: 'The initiatives they share, latest first, each with its own citations.' })
  initiatives!: Initiative[];
}

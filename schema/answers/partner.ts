import { Field, Int, ObjectType } from 'type-graphql';
import { Actor } from '../actor.ts';
import { Initiative } from '../initiative.ts';

@ObjectType({
  description: 'An actor that another one cooperates with, derived from the initiatives they share.',
})
export class Partner {
  @Field(() => Actor, { description: 'The partner.' })
  actor!: Actor;
  @Field(() => Int, { description: 'Number of shared initiatives.' })
  count!: number;
  @Field(() => [Initiative], { description: 'Shared initiatives, latest first, each with its own citations.' })
  initiatives!: Initiative[];
}

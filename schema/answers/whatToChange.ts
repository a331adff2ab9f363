import { Field, Float, ObjectType } from 'type-graphql';
import { Initiative } from '#schema/initiative.ts';
import { Thing } from '#schema/thing.ts';
import { Verdict } from './overlap.ts';
import { Factor } from './reason.ts';

@ObjectType({ description: 'What becomes of the closest overlap when a part of the proposal is left out or put off.' })
export class Counterfactual {
  @Field(() => Factor, { description: 'What part: PARTNER, THEME, PLACE or PERIOD.' })
  factor!: Factor;
  @Field(() => Thing, {
    nullable: true,
    description: 'What is left out; null for the period, which is put off by two years.',
  })
  thing?: Thing;
  @Field(() => [String], { description: 'The words of the proposal that name it, as they were written.' })
  words!: string[];
  @Field(() => Initiative, { description: 'The overlap that was the closest.' })
  initiative!: Initiative;
  @Field(() => Float, { description: 'Its score before.' })
  scoreBefore!: number;
  @Field(() => Float, { description: 'Its score then; 0 when it is no longer told.' })
  scoreAfter!: number;
  @Field(() => Verdict, { nullable: true, description: 'Its verdict then; null when it is no longer told.' })
  verdict?: Verdict;
  @Field(() => Boolean, { description: 'Nothing is a likely duplicate any more.' })
  avoidsDuplicates!: boolean;
}

import { Field, Float, ObjectType } from 'type-graphql';
import { Initiative } from '#schema/initiative.ts';
import { Recognised } from './interpretation.ts';
import { Verdict } from './overlap.ts';
import { Factor } from './reason.ts';

@ObjectType({ description: 'The closest overlap, compared again without one part of the proposal or two years later.' })
export class Counterfactual {
  @Field(() => Factor, { description: 'What the part is: THEME, PLACE or PERIOD.' })
  factor!: Factor;
  @Field(() => Recognised, {
    nullable: true,
    description: 'The theme or place that is left out; null for the period, which is postponed by two years.',
  })
  part?: Recognised;
  @Field(() => Initiative, { description: 'The closest overlap of the whole proposal.' })
  initiative!: Initiative;
  @Field(() => Float, { description: 'Its score with the whole proposal.' })
  scoreBefore!: number;
  @Field(() => Float, { description: 'Its score without the part; 0 when it is no longer returned.' })
  scoreAfter!: number;
  @Field(() => Verdict, {
    nullable: true,
    description: 'Its verdict without the part; null when it is no longer returned.',
  })
  verdict?: Verdict;
  @Field(() => Boolean, { description: 'Whether no likely duplicate remains.' })
  avoidsDuplicates!: boolean;
}

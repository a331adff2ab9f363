import { Field, Float, ObjectType } from 'type-graphql';
import { Initiative } from '#schema/initiative.ts';
import { Thing } from '#schema/thing.ts';
import { Verdict } from './overlap.ts';
import { Factor } from './reason.ts';

@ObjectType({ description: 'The closest overlap, compared again without one part of the proposal or two years later.' })
export class Counterfactual {
  @Field(() => Factor, { description: 'The part: PARTNER, THEME, PLACE or PERIOD.' })
  factor!: Factor;
  @Field(() => Thing, {
    nullable: true,
    description: 'The thing left out; null for the period, which is postponed by two years.',
  })
  thing?: Thing;
  @Field(() => [String], { description: 'Words of the proposal that mention it, as written.' })
  words!: string[];
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

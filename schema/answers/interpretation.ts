import { Field, Int, ObjectType } from 'type-graphql';
import { Thing } from '#schema/thing.ts';
import { Period } from '#schema/values/period.ts';
import { Factor } from './reason.ts';

@ObjectType({ description: 'A thing that a proposal gives or names.' })
export class Recognised {
  @Field(() => Thing, { description: 'The thing.' })
  thing!: Thing;
  @Field(() => [String], {
    description: 'The words of the title and description that name it, as the proposer wrote them.',
  })
  words!: string[];
  @Field(() => Boolean, { description: 'It was given as a partner, place or theme, and not only named in the text.' })
  given!: boolean;
}

@ObjectType({ description: 'What was given as a partner, place or theme, and what it was taken for.' })
export class ProposalPart {
  @Field(() => Factor, { description: 'As what it was given: PARTNER, PLACE or THEME.' })
  factor!: Factor;
  @Field(() => String, { description: 'The id or words, as given.' })
  value!: string;
  @Field(() => Thing, {
    nullable: true,
    description: 'The thing meant; null when nothing in the graph is near enough.',
  })
  thing?: Thing;
}

@ObjectType({
  description: 'What the graph understands of a proposal, and how much of the graph it was compared with.',
})
export class Interpretation {
  @Field(() => [Recognised], { description: 'The actors it gives or names.' })
  actors!: Recognised[];
  @Field(() => [Recognised], { description: 'The places it gives or names.' })
  places!: Recognised[];
  @Field(() => [Recognised], { description: 'The themes it gives or names.' })
  themes!: Recognised[];
  @Field(() => [ProposalPart], { description: 'What was given beside the text, in its order.' })
  parts!: ProposalPart[];
  @Field(() => [String], {
    description: 'The words of its title and description that were looked for, as the proposer wrote them.',
  })
  words!: string[];
  @Field(() => [String], { description: 'Those of the words that nothing in the graph speaks of.' })
  unknownWords!: string[];
  @Field(() => Period, { description: 'The days from which and to which it was taken to last.' })
  period!: Period;
  @Field(() => Int, { description: 'How many initiatives share a word, a theme or an actor with it and were weighed.' })
  comparedCount!: number;
  @Field(() => Int, { description: 'How many initiatives the graph holds.' })
  initiativeCount!: number;
}

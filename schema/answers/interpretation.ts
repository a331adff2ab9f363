import { Field, Int, ObjectType } from 'type-graphql';
import { Thing } from '#schema/thing.ts';
import { Period } from '#schema/values/period.ts';
import { Factor } from './reason.ts';

@ObjectType({ description: 'A thing recognised in a proposal.' })
export class Recognised {
  @Field(() => Thing, { description: 'The recognised thing.' })
  thing!: Thing;
  @Field(() => [String], {
    description: 'Words of the title and description that mention it, as written.',
  })
  words!: string[];
  @Field(() => Boolean, {
    description: 'true: given in partners, places or themes; false: mentioned in the text only.',
  })
  given!: boolean;
}

@ObjectType({ description: 'An entry of `partners`, `places` or `themes`, and how it was resolved.' })
export class ProposalPart {
  @Field(() => Factor, { description: 'The list it belongs to: PARTNER, PLACE or THEME.' })
  factor!: Factor;
  @Field(() => String, { description: 'The id or words as given.' })
  value!: string;
  @Field(() => Thing, {
    nullable: true,
    description: 'The thing it resolves to; null when nothing similar enough exists.',
  })
  thing?: Thing;
}

@ObjectType({
  description: 'How a proposal is read, and how many initiatives it was compared with.',
})
export class Interpretation {
  @Field(() => [Recognised], { description: 'Actors given or mentioned.' })
  actors!: Recognised[];
  @Field(() => [Recognised], { description: 'Places given or mentioned.' })
  places!: Recognised[];
  @Field(() => [Recognised], { description: 'Themes given or mentioned.' })
  themes!: Recognised[];
  @Field(() => [ProposalPart], { description: 'Entries of `partners`, `places` and `themes`, in their order.' })
  parts!: ProposalPart[];
  @Field(() => [String], {
    description: 'Content words of the title and description, as written.',
  })
  words!: string[];
  @Field(() => [String], { description: 'Content words that occur in no initiative.' })
  unknownWords!: string[];
  @Field(() => Period, { description: 'First and last day of the assumed period.' })
  period!: Period;
  @Field(() => Int, {
    description: 'Number of candidates: initiatives that share a word, a theme or an actor with the proposal.',
  })
  comparedCount!: number;
  @Field(() => Int, { description: 'Number of initiatives in the graph.' })
  initiativeCount!: number;
}

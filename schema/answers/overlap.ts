import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { Initiative, InitiativeKind } from '../initiative.ts';
import { createEnum } from '../values/choice.ts';
import { EdtfDate } from '../values/date.ts';
import { Reason } from './reason.ts';

@InputType({
  description: 'A partnership that does not exist yet. Partners, places and themes are each an id, or words.',
})
export class ProposalInput {
  @Field(() => String, { description: 'What it would be called, in any of the three languages.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'A paragraph about it.' })
  description?: string;
  @Field(() => InitiativeKind, { nullable: true, description: 'What kind of initiative it would be.' })
  kind?: string;
  @Field(() => [String], { nullable: true, description: 'Who would take part: ids, names or acronyms.' })
  partners?: string[];
  @Field(() => [String], { nullable: true, description: 'Where: ids, names or ISO codes.' })
  places?: string[];
  @Field(() => [String], { nullable: true, description: 'About what: ids or words.' })
  themes?: string[];
  @Field(() => [ID], {
    nullable: true,
    description: 'Things that the text seems to name and that are not meant. Their words still count as words.',
  })
  exclude?: string[];
  @Field(() => EdtfDate, { nullable: true, description: 'When it would start. Without it, today.' })
  start?: string;
  @Field(() => EdtfDate, {
    nullable: true,
    description: 'When it would end. Without it, twelve months after the start.',
  })
  end?: string;
}

export const Verdict = createEnum('Verdict', 'What an existing initiative is to a proposal.', {
  DUPLICATE: { fr: 'doublon probable', es: 'posible duplicidad', en: 'likely duplicate' },
  RELATED: { fr: 'à coordonner', es: 'para coordinar', en: 'complementary' },
  PRECEDENT: { fr: 'précédent utile', es: 'antecedente útil', en: 'useful precedent' },
});
export type Verdict = keyof typeof Verdict;

@ObjectType({ description: 'An initiative that a proposal would overlap with.' })
export class Overlap {
  @Field(() => Initiative, { description: 'What is already there.' })
  initiative!: Initiative;
  @Field(() => Float, {
    description: 'The sum of the contributions of the reasons; higher is closer. It has no upper bound.',
  })
  score!: number;
  @Field(() => Verdict, {
    description:
      'DUPLICATE: the same thing for the same public or place, at periods that overlap or lie within twelve months of each other. PRECEDENT: the same thing, ended over twelve months before the proposal starts. RELATED: to articulate with.',
  })
  verdict!: Verdict;
  @Field(() => [Reason], { description: 'Why, the weightiest first.' })
  reasons!: Reason[];
}

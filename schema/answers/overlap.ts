import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { Initiative, InitiativeKind } from '../initiative.ts';
import { createEnum } from '../values/enum.ts';
import { EdtfDate } from '../values/date.ts';
import { Reason } from './reason.ts';

@InputType({
  description: 'A planned initiative. Each partner, place and theme is an id or words.',
})
export class ProposalInput {
  @Field(() => String, { description: 'Title, in French, Spanish or English.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Description, one or several paragraphs.' })
  description?: string;
  @Field(() => InitiativeKind, { nullable: true, description: 'Kind of initiative.' })
  kind?: string;
  @Field(() => [String], { nullable: true, description: 'Partners: ids, names or acronyms.' })
  partners?: string[];
  @Field(() => [String], { nullable: true, description: 'Places: ids, names or ISO codes.' })
  places?: string[];
  @Field(() => [String], { nullable: true, description: 'Themes: ids or words.' })
  themes?: string[];
  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of things that the text seems to mention but does not mean. Their words still count as words.',
  })
  exclude?: string[];
  @Field(() => EdtfDate, { nullable: true, description: 'Start; today when absent.' })
  start?: string;
  @Field(() => EdtfDate, {
    nullable: true,
    description: 'End; twelve months after the start when absent.',
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
  @Field(() => Initiative, { description: 'The existing initiative.' })
  initiative!: Initiative;
  @Field(() => Float, {
    description: 'Sum of the contributions of the reasons. Higher is closer; there is no upper bound.',
  })
  score!: number;
  @Field(() => Verdict, {
    description:
      'DUPLICATE: the same thing for the same public or place, with periods that overlap or lie within twelve months of each other. PRECEDENT: the same thing, ended over twelve months before the proposal starts. RELATED: complementary; coordinate with it.',
  })
  verdict!: Verdict;
  @Field(() => [Reason], { description: 'Reasons for the score, by weight.' })
  reasons!: Reason[];
}

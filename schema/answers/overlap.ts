import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { Initiative, InitiativeKind } from '../initiative.ts';
import { Limited } from '../model.ts';
import { createEnum } from '../values/enum.ts';
import { EdtfDate } from '../values/date.ts';
import { maxNameLength, maxTitleLength } from '../values/textLimits.ts';
import { Reason } from './reason.ts';

/** Each is compared with every candidate, and once more without it. */
const partLimits = { maxItems: 50, maxLength: maxNameLength };
const atMost = `At most ${partLimits.maxItems} of ${partLimits.maxLength} characters.`;

@InputType({
  description: 'A planned initiative. Each partner, place and theme is an id or words.',
})
export class ProposalInput {
  @Limited({ maxLength: maxTitleLength })
  @Field(() => String, {
    nullable: true,
    description:
      'Title, in French, Spanish or English, at most 500 characters. When absent, the sentence of the description that says most about the subject.',
  })
  title?: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Description, one or several paragraphs: at most 20,000 characters, of which the first 6,000 are read.',
  })
  description?: string;
  @Field(() => InitiativeKind, { nullable: true, description: 'Kind of initiative.' })
  kind?: string;
  @Limited(partLimits)
  @Field(() => [String], { nullable: true, description: `Partners: ids, names or acronyms. ${atMost}` })
  partners?: string[];
  @Limited(partLimits)
  @Field(() => [String], {
    nullable: true,
    description: `Places: ids, names or ISO codes, in the graph or not. ${atMost}`,
  })
  places?: string[];
  @Limited(partLimits)
  @Field(() => [String], { nullable: true, description: `Themes: ids or words. ${atMost}` })
  themes?: string[];
  @Field(() => [ID], {
    nullable: true,
    description:
      'Ids (`Recognised.id`) of what the text seems to mention but does not mean. Their words still count as words.',
  })
  exclude?: string[];
  @Field(() => EdtfDate, { nullable: true, description: 'Start. When absent: as the text says, or else today.' })
  start?: string;
  @Field(() => EdtfDate, {
    nullable: true,
    description: 'End. When absent: as the text says, or else twelve months after the start.',
  })
  end?: string;
}

export const Verdict = createEnum('Verdict', 'What an existing initiative is to a proposal.', {
  DUPLICATE: { fr: 'doublon probable', es: 'posible duplicidad', en: 'likely duplicate' },
  RELATED: { fr: 'à coordonner', es: 'para coordinar', en: 'complementary' },
  PRECEDENT: { fr: 'précédent utile', es: 'antecedente útil', en: 'useful precedent' },
});
export type Verdict = keyof typeof Verdict;

export const Certainty = createEnum('Certainty', 'How sure a likely duplicate is.', {
  LIKELY: { fr: 'doublon probable', es: 'duplicidad probable', en: 'likely duplicate' },
  POSSIBLE: { fr: 'doublon possible', es: 'duplicidad posible', en: 'possible duplicate' },
});
export type Certainty = keyof typeof Certainty;

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
      'DUPLICATE: the same thing for the same public or place, with periods that overlap or lie within twelve months of each other, or whose end is unknown. PRECEDENT: the same thing that is said to have ended, or whose end lies over twelve months before the proposal starts. RELATED: complementary; coordinate with it.',
  })
  verdict!: Verdict;
  @Field(() => Certainty, { nullable: true, description: 'How sure a DUPLICATE is; null for other verdicts.' })
  certainty?: Certainty;
  @Field(() => Boolean, {
    description: 'Whether its partners are those of the proposal, or include two of them.',
  })
  partnersLinked!: boolean;
  @Field(() => [Reason], { description: 'Reasons for the score, by weight.' })
  reasons!: Reason[];
  @Field(() => [String], {
    description:
      'Words of the title that say something and that the initiative has nothing near to, as written. Missing themes are among the reasons.',
  })
  missing!: string[];
}

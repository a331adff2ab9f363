import { Field, Float, InputType, ObjectType } from 'type-graphql';
import { Kind, Limited } from '../model.ts';
import { Thing } from '../thing.ts';
import { createEnum } from '../values/enum.ts';
import { IdentifierInput } from '../values/identifier.ts';
import { maxNameLength, maxTitleLength } from '../values/textLimits.ts';
import { Reason } from './reason.ts';

@InputType({ description: 'A name to look up, with what is known about it.' })
export class MentionInput {
  @Limited({ maxLength: maxTitleLength })
  @Field(() => String, { description: 'Name as written, at most 500 characters.' })
  name!: string;
  @Field(() => Kind, { nullable: true, description: 'Kind of thing; any when absent.' })
  kind?: string;
  @Field(() => String, { nullable: true, description: 'Country of the thing: an ISO 3166-1 code or a name.' })
  country?: string;
  @Limited({ maxItems: 20, maxLength: maxNameLength })
  @Field(() => [IdentifierInput], {
    nullable: true,
    description:
      'Official numbers of the thing, at most 20. The same number is the same thing, whatever its name; another number of the same register never is.',
  })
  identifiers?: IdentifierInput[];
}

export const MatchDecision = createEnum('MatchDecision', 'What to do with a match.', {
  SAME: { fr: 'identique', es: 'igual', en: 'the same' },
  REVIEW: { fr: 'à vérifier', es: 'por revisar', en: 'to review' },
});
export type MatchDecision = keyof typeof MatchDecision;

@ObjectType({ description: 'A thing that a mention may refer to.' })
export class Match {
  @Field(() => Thing, { description: 'The matching thing.' })
  thing!: Thing;
  @Field(() => Float, { description: 'Sum of the contributions of the reasons.' })
  score!: number;
  @Field(() => MatchDecision, {
    description: 'SAME: safe to link, at most one per mention. REVIEW: a person must decide.',
  })
  decision!: MatchDecision;
  @Field(() => [Reason], { description: 'Reasons for the score, by weight.' })
  reasons!: Reason[];
}

import { Field, Float, InputType, ObjectType } from 'type-graphql';
import { Kind } from '../model.ts';
import { Thing } from '../thing.ts';
import { createEnum } from '../values/choice.ts';
import { Reason } from './reason.ts';

@InputType({ description: 'A thing as somebody wrote it.' })
export class MentionInput {
  @Field(() => String, { description: 'The name as written.' })
  name!: string;
  @Field(() => Kind, { nullable: true, description: 'What kind of thing it is; without it, any.' })
  kind?: string;
  @Field(() => String, { nullable: true, description: 'The country it belongs to: an ISO 3166-1 code, or a name.' })
  country?: string;
}

export const MatchDecision = createEnum('MatchDecision', 'What to do with a match.', {
  SAME: { fr: 'identique', es: 'igual', en: 'the same' },
  REVIEW: { fr: 'à vérifier', es: 'por revisar', en: 'to review' },
});
export type MatchDecision = keyof typeof MatchDecision;

@ObjectType({ description: 'A thing that a mention may mean.' })
export class Match {
  @Field(() => Thing, { description: 'The thing.' })
  thing!: Thing;
  @Field(() => Float, { description: 'The sum of the contributions of the reasons.' })
  score!: number;
  @Field(() => MatchDecision, {
    description: 'SAME: safe to link, at most one per mention. REVIEW: for a person to decide.',
  })
  decision!: MatchDecision;
  @Field(() => [Reason], { description: 'Why.' })
  reasons!: Reason[];
}

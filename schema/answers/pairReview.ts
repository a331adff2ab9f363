import { Field, ID, ObjectType } from 'type-graphql';
import { Thing } from '../thing.ts';
import { createEnum } from '../values/enum.ts';
import { EdtfDate } from '../values/date.ts';

export const PairDecision = createEnum('PairDecision', 'Decision of an editor on two similar records.', {
  SAME: { fr: 'identiques', es: 'iguales', en: 'the same' },
  DIFFERENT: { fr: 'différents', es: 'distintos', en: 'different' },
  UNSURE: { fr: 'incertain', es: 'incierto', en: 'unsure' },
});
export type PairDecision = keyof typeof PairDecision;

@ObjectType({
  description: "An editor's decision on two similar records. It is stored and can be withdrawn.",
})
export class PairReview {
  @Field(() => ID, { description: 'Identifies the pair: both ids.' })
  id!: string;
  @Field(() => Thing, { description: 'First record of the pair.' })
  a!: Thing;
  @Field(() => Thing, { description: 'Second record of the pair.' })
  b!: Thing;
  @Field(() => PairDecision, { description: 'The decision.' })
  decision!: PairDecision;
  @Field(() => String, { description: 'Editor who decided.' })
  by!: string;
  @Field(() => EdtfDate, { description: 'Date of the decision.' })
  date!: string;
}

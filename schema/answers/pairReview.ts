import { Field, ID, ObjectType } from 'type-graphql';
import { Thing } from '../thing.ts';
import { createEnum } from '../values/choice.ts';
import { EdtfDate } from '../values/date.ts';

export const PairDecision = createEnum('PairDecision', 'What a person says of two things that look alike.', {
  SAME: { fr: 'identiques', es: 'iguales', en: 'the same' },
  DIFFERENT: { fr: 'différents', es: 'distintos', en: 'different' },
  UNSURE: { fr: 'incertain', es: 'incierto', en: 'unsure' },
});
export type PairDecision = keyof typeof PairDecision;

@ObjectType({
  description: 'What a person said of two things that look alike. It is remembered, and can be taken back.',
})
export class PairReview {
  @Field(() => ID, { description: 'The ids of both.' })
  id!: string;
  @Field(() => Thing, { description: 'The one.' })
  a!: Thing;
  @Field(() => Thing, { description: 'The other.' })
  b!: Thing;
  @Field(() => PairDecision, { description: 'What was said.' })
  decision!: PairDecision;
  @Field(() => String, { description: 'Who said so.' })
  by!: string;
  @Field(() => EdtfDate, { description: 'When.' })
  date!: string;
}

import { Field, ID, ObjectType } from 'type-graphql';
import { Thing } from '../thing.ts';
import { EdtfDate } from '../values/date.ts';

@ObjectType({
  description: 'Two things that were made one. It can be undone as long as nothing of it was changed since.',
})
export class Merge {
  @Field(() => ID, { description: 'The id that was merged away: it goes on answering with what was kept.' })
  id!: string;
  @Field(() => String, { description: 'How the one that was merged away was called.' })
  name!: string;
  @Field(() => Thing, { description: 'The one that was kept.' })
  into!: Thing;
  @Field(() => String, { description: 'Who merged them.' })
  by!: string;
  @Field(() => EdtfDate, { description: 'When.' })
  date!: string;
}

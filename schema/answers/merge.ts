import { Field, ID, ObjectType } from 'type-graphql';
import { Thing } from '../thing.ts';
import { EdtfDate } from '../values/date.ts';

@ObjectType({
  description: 'Two records merged into one. Can be undone until the record is changed.',
})
export class Merge {
  @Field(() => ID, { description: 'Id that was merged. It redirects to `into`.' })
  id!: string;
  @Field(() => String, { description: 'Name of the record that was merged.' })
  name!: string;
  @Field(() => Thing, { description: 'The record that remains.' })
  into!: Thing;
  @Field(() => String, { description: 'Editor who merged them.' })
  by!: string;
  @Field(() => EdtfDate, { description: 'Time of the merge.' })
  date!: string;
}

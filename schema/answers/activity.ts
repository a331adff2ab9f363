import { Field, Int, ObjectType } from 'type-graphql';
import { Thing } from '../thing.ts';
import { ChangeType } from '../values/changeType.ts';
import { DateTime } from '../values/dateTime.ts';
import { PageInfo } from './page.ts';

@ObjectType({
  description: 'A change of a record, or bulk work: changes of one kind that one person made within minutes.',
})
export class Activity {
  @Field(() => DateTime, { description: 'When it was done; of several changes the latest.' })
  at!: string;
  @Field(() => DateTime, { description: 'When the first of several changes was made.' })
  since!: string;
  @Field(() => String, { nullable: true, description: 'Name of the editor; null for an import, as of the seeds.' })
  by?: string;
  @Field(() => ChangeType, { description: 'What was done.' })
  change!: ChangeType;
  @Field(() => Int, { description: 'Number of records that were changed.' })
  count!: number;
  @Field(() => [Thing], { description: 'The records, those changed last first: up to `first`.' })
  things!: Thing[];
}

@ObjectType({
  description: 'A page of what was done to all records. There is no count of all: bulk work is joined as it is read.',
})
export class ActivityPage {
  @Field(() => [Activity], { description: 'What was done, latest first.' })
  nodes!: Activity[];
  @Field(() => PageInfo, { description: 'Position of this page.' })
  pageInfo!: PageInfo;
}

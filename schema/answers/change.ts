import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Kind } from '../model.ts';
import { Thing } from '../thing.ts';
import { ChangeType } from '../values/changeType.ts';
import { DateTime } from '../values/dateTime.ts';

@ObjectType({ description: 'The latest change of a record.' })
export class Change {
  @Field(() => ID, {
    description:
      'Id of the record. Of an erased person, whose id may hold the name: `sha256:` and the SHA-256 of the id as hexadecimal digits.',
  })
  id!: string;
  @Field(() => Kind, { description: 'Kind of thing.' })
  kind!: string;
  @Field(() => ChangeType, { description: 'What was done.' })
  change!: ChangeType;
  @Field(() => Boolean, {
    description:
      'true: delete your copy. The record was removed, merged into another or erased, or the viewer may no longer read it.',
  })
  removed!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'Version of the record. Like `at` and `by` null when the viewer may no longer read it.',
  })
  version?: number;
  @Field(() => DateTime, { nullable: true, description: 'When it was changed.' })
  at?: string;
  @Field(() => String, { nullable: true, description: 'Name of the editor; null for an import.' })
  by?: string;
  @Field(() => Thing, { nullable: true, description: 'The record as it is now; null when `removed`.' })
  thing?: Thing;
}

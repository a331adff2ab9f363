import { Field, Int, ObjectType } from 'type-graphql';
import { SavedThing } from '../thing.ts';
import { ChangeType } from '../values/changeType.ts';
import { DateTime } from '../values/dateTime.ts';

@ObjectType({ description: 'A field of a record that was changed.' })
export class ChangedField {
  @Field(() => String, { description: 'Its name, as in `kinds { fields { name } }`.' })
  name!: string;
  @Field(() => String, { description: 'Its label in the language of the request.' })
  label!: string;
}

@ObjectType({ description: 'A version of a record: who wrote it, when, and what it contains.' })
export class Revision {
  @Field(() => Int, { description: 'Version of the record.' })
  version!: number;
  @Field(() => DateTime, { description: 'When it was written.' })
  at!: string;
  @Field(() => String, { nullable: true, description: 'Name of the editor; null for an import, as of the seeds.' })
  by?: string;
  @Field(() => ChangeType, { description: 'What was done.' })
  change!: ChangeType;
  @Field(() => [ChangedField], {
    description: 'The fields that differ from the version before; none in the first one that the viewer may read.',
  })
  changedFields!: ChangedField[];
  @Field(() => SavedThing, {
    description:
      'The record as it was, in the shape in which it is saved. References to records that the viewer may not read are absent.',
  })
  draft!: object;
}

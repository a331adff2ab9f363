import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Problem } from './answers/problem.ts';
import { getDraftType } from './draft.ts';
import type { Class, Entity } from './model.ts';
import { Thing } from './thing.ts';
import { Visibility } from './values/visibility.ts';

/** The field of a kind in a batch: `institution`. */
export const batchField = ({ name }: Pick<Entity, 'name'>) => name[0]!.toLowerCase() + name.slice(1);

/** Creates the input type of one record of a batch: a draft of exactly one kind. */
export function createRecordInput(entities: readonly Entity[]): Class {
  class RecordInput {}
  InputType('RecordInput', { description: 'One record of a batch: the draft of exactly one kind.' })(RecordInput);
  const { prototype } = RecordInput;
  const field = (name: string, type: () => object, description: string) =>
    Field(type as never, { nullable: true, description })(prototype, name);
  field('id', () => ID, 'Id of the record to replace; absent to create one.');
  field('version', () => Int, 'Version that was read; required with `id`.');
  field('ref', () => ID, 'Name of a new record, by which later drafts of the batch refer to it instead of an id.');
  field(
    'visibility',
    () => Visibility,
    'Creates an initiative as a draft that these may read. Without it, a new record is validated and public.',
  );
  for (const entity of entities)
    field(batchField(entity), () => getDraftType(entity.type), `The whole record, a ${entity.name}.`);
  return RecordInput;
}

@ObjectType({ description: 'The outcome of `saveAll`.' })
export class SaveAllPayload {
  @Field(() => [Thing], {
    nullable: true,
    description: 'The records in the order of the input; null when there are problems.',
  })
  records?: Thing[];
  @Field(() => [Problem], { description: 'Why nothing was written, by position of the draft; empty when all were.' })
  problems!: Problem[];
}

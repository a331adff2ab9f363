import { Field, Int, ObjectType } from 'type-graphql';
import { Kind } from '../model.ts';
import { Thing } from '../thing.ts';
import { Role } from '../values/role.ts';

@ObjectType({ description: 'The records that refer to a thing in one way.' })
export class Usage {
  @Field(() => String, { description: 'Relation of these records, as in `kinds { fields { name } }`.' })
  relation!: string;
  @Field(() => Role, { nullable: true, description: 'Role of the thing in these initiatives.' })
  role?: string;
  @Field(() => Kind, { nullable: true, description: 'Kind of the records; null for initiatives of any kind.' })
  kind?: string;
  @Field(() => Int, { description: 'Number of records that the viewer may read.' })
  count!: number;
  @Field(() => String, { description: 'As a text in the language of the request: "lead of 3 initiatives".' })
  text!: string;
  @Field(() => [Thing], { description: 'Up to 10 of them, by name.' })
  things!: Thing[];
}

@ObjectType({ description: 'A reference to a record that was removed. It counts again once that is restored.' })
export class RemovedReference {
  @Field(() => String, { description: 'Relation that it belongs to, as in `kinds { fields { name } }`.' })
  relation!: string;
  @Field(() => String, { description: 'Label of the relation in the language of the request.' })
  label!: string;
  @Field(() => Role, { nullable: true, description: 'Role of the removed record.' })
  role?: string;
  @Field(() => Thing, { description: 'The removed record. Only editors may read its name and content.' })
  thing!: Thing;
}

import { Field, ID, ObjectType } from 'type-graphql';
import { Citation } from '../values/citation.ts';
import { Period } from '../values/period.ts';
import { Role } from '../values/role.ts';

@ObjectType({
  description: 'One tie between two things, as it is drawn: a hop, however it is stored.',
})
export class Edge {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;
  @Field(() => ID, { description: 'The id of the thing that has the relation.' })
  source!: string;
  @Field(() => ID, { description: 'The id of the thing at the other end.' })
  target!: string;
  @Field(() => String, {
    description:
      'The name of the relation as a field of the source: participations, positions, partOf, follows, succeeds, themes, places …',
  })
  relation!: string;
  @Field(() => String, { description: "The relation in the reader's language, told from the source." })
  label!: string;
  @Field(() => Role, { nullable: true, description: 'The role, of a participation.' })
  role?: Role;
  @Field(() => Period, { nullable: true, description: 'When it holds; null when not known.' })
  period?: Period;
  @Field(() => [Citation], { description: 'Who says so.' })
  citations!: Citation[];
}

import { Field, ID, ObjectType } from 'type-graphql';
import { type Citation, Cited } from '../values/citation.ts';
import { PartnerGroup } from './partner.ts';
import { Period } from '../values/period.ts';
import { Role } from '../values/role.ts';

@ObjectType({
  description: 'An edge between two things, as drawn: one hop, however it is stored.',
})
export class Edge {
  @Field(() => ID, { description: 'Identifies the edge within an answer. Not accepted by `node`.' })
  id!: string;
  @Field(() => ID, { description: 'Id of the source thing.' })
  source!: string;
  @Field(() => ID, { description: 'Id of the target thing.' })
  target!: string;
  @Field(() => String, {
    description:
      'Name of the relation as a field of the source: participations, positions, partOf, parentInstitutions, follows, succeeds, themes, places …',
  })
  relation!: string;
  @Field(() => String, { description: 'Label of the relation, seen from the source, in the language of the request.' })
  label!: string;
  @Field(() => Role, { nullable: true, description: 'Role, if the edge is a participation.' })
  role?: Role;
  @Field(() => PartnerGroup, {
    nullable: true,
    description:
      'If the edge is a participation: the group of partners that it alone puts its actor in. Two actors are in the group of the weaker edge.',
  })
  group?: PartnerGroup;
  @Field(() => Period, { nullable: true, description: 'Period during which the edge holds; null when unknown.' })
  period?: Period;
  @Cited()
  citations!: Citation[];
}

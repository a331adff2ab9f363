import { Field, ObjectType } from 'type-graphql';
import { Thing } from '#schema/thing.ts';
import { Edge } from './edge.ts';
import { LeftOut } from './neighbourhood.ts';

@ObjectType({ description: 'Some things and what ties them together.' })
export class Subgraph {
  @Field(() => [Thing], { description: 'The things, in the order in which they were asked for.' })
  nodes!: Thing[];
  @Field(() => [Edge], { description: 'All ties between them, each once.' })
  edges!: Edge[];
  @Field(() => [LeftOut], { description: 'Those of them that have more neighbours.' })
  leftOut!: LeftOut[];
}

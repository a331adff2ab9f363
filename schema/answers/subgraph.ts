import { Field, ObjectType } from 'type-graphql';
import { Thing } from '#schema/thing.ts';
import { Edge } from './edge.ts';
import { LeftOut } from './neighbourhood.ts';

@ObjectType({ description: 'The subgraph induced by some things.' })
export class Subgraph {
  @Field(() => [Thing], { description: 'The things, in the order of the ids.' })
  nodes!: Thing[];
  @Field(() => [Edge], { description: 'Edges among them, each once.' })
  edges!: Edge[];
  @Field(() => [LeftOut], { description: 'Nodes with further neighbours.' })
  leftOut!: LeftOut[];
}

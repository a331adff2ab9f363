import { Field, Int, ObjectType } from 'type-graphql';
import { Thing } from '../thing.ts';
import { Edge } from './edge.ts';
import { LeftOut } from './neighbourhood.ts';

@ObjectType({
  description: 'The best connected actors and initiatives of the graph, with the edges among them.',
})
export class Overview {
  @Field(() => [Thing], {
    description: 'Things by centrality, each with the nodes that best connect it to others.',
  })
  nodes!: Thing[];
  @Field(() => [Edge], { description: 'Edges among the nodes, each once.' })
  edges!: Edge[];
  @Field(() => [LeftOut], { description: 'Nodes with further neighbours.' })
  leftOut!: LeftOut[];
  @Field(() => Int, { description: 'Number of actors and initiatives under the same filter.' })
  totalCount!: number;
}

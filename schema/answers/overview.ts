import { Field, Int, ObjectType } from 'type-graphql';
import { Thing } from '../thing.ts';
import { Edge } from './edge.ts';
import { LeftOut } from './neighbourhood.ts';

@ObjectType({
  description: 'The graph as a whole: the most connected of its actors and initiatives, and what joins these.',
})
export class Overview {
  @Field(() => [Thing], {
    description: 'The things, the most connected first, each with a few of those that join it to others.',
  })
  nodes!: Thing[];
  @Field(() => [Edge], { description: 'All ties between them, each once.' })
  edges!: Edge[];
  @Field(() => [LeftOut], { description: 'Those of them that have more neighbours.' })
  leftOut!: LeftOut[];
  @Field(() => Int, { description: 'How many actors and initiatives there are in all under the same filter.' })
  totalCount!: number;
}

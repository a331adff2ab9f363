import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Thing } from '../thing.ts';
import { Edge } from './edge.ts';

@ObjectType({ description: 'How many neighbours of a thing are not shown.' })
export class LeftOut {
  @Field(() => ID, { description: 'The thing.' })
  of!: string;
  @Field(() => Int, { description: 'How many of its neighbours (under the same filter) are not among the nodes.' })
  count!: number;
}

@ObjectType({ description: 'What lies around a thing.' })
export class Neighbourhood {
  @Field(() => [Thing], { description: 'The thing itself first, then its neighbours, nearest first.' })
  nodes!: Thing[];
  @Field(() => [Edge], { description: 'All ties between these nodes, each once.' })
  edges!: Edge[];
  @Field(() => [LeftOut], { description: 'The nodes that have more neighbours than are shown.' })
  leftOut!: LeftOut[];
}

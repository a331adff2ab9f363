import { Field, ObjectType } from 'type-graphql';
import { Thing } from '../thing.ts';
import { Edge } from './edge.ts';

@ObjectType({ description: 'A shortest path between two things.' })
export class Path {
  @Field(() => [Thing], { description: 'Nodes from start to end.' })
  nodes!: Thing[];
  @Field(() => [Edge], { description: 'Edges in order, one fewer than nodes.' })
  edges!: Edge[];
}

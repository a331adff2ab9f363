import { Field, ObjectType } from 'type-graphql';
import { Thing } from '../thing.ts';
import { Edge } from './edge.ts';

@ObjectType({ description: 'A shortest path between two things.' })
export class Path {
  @Field(() => [Thing], { description: 'From the one to the other.' })
  nodes!: Thing[];
  @Field(() => [Edge], { description: 'The hops between them, in order: one fewer than the nodes.' })
  edges!: Edge[];
}

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Kind } from '../model.ts';
import { Thing } from '../thing.ts';
import { Edge } from './edge.ts';

@ObjectType({ description: 'Number of neighbours of a thing that are not among the nodes.' })
export class LeftOut {
  @Field(() => ID, { description: 'Id of the thing.' })
  of!: string;
  @Field(() => Int, { description: 'Number of its neighbours under the same filter that are not among the nodes.' })
  count!: number;
}

@ObjectType({ description: 'Number of things that one relation leads to.' })
export class RelationCount {
  @Field(() => String, { description: 'Name of the relation, for the `relations` argument.' })
  relation!: string;
  @Field(() => String, {
    description: 'Label of the relation, seen from the central thing where it has a field for it.',
  })
  label!: string;
  @Field(() => String, { description: "The relation's name as seen from the other end: the `relation` of the edges." })
  edgeRelation!: string;
  @Field(() => Boolean, { description: 'Whether the central thing is the target of these edges.' })
  inward!: boolean;
  @Field(() => Int, { description: 'Number of distinct things.' })
  count!: number;
  @Field(() => [Kind], { description: 'Kinds of these things, most frequent first.' })
  kinds!: string[];
}

@ObjectType({ description: 'The neighbourhood of a thing.' })
export class Neighbourhood {
  @Field(() => [Thing], {
    description:
      'The central thing, then its neighbours, nearest first; the next page continues after them. Around a place or a theme also what belongs to those within it, with the places or themes that lead there.',
  })
  nodes!: Thing[];
  @Field(() => [Edge], {
    description: 'Edges among these nodes, and between them and the nodes of earlier pages, each once.',
  })
  edges!: Edge[];
  @Field(() => [LeftOut], { description: 'Nodes with neighbours that have not been returned so far.' })
  leftOut!: LeftOut[];
  @Field(() => String, {
    nullable: true,
    description: 'Cursor for the next page; null after the last one. Valid while the graph is unchanged.',
  })
  next?: string;
  @Field(() => [RelationCount], {
    description: 'Counts of all neighbours of the central thing by relation, under the rest of the filter.',
  })
  relations?: RelationCount[];
}

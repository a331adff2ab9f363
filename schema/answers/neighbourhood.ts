import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Kind } from '../model.ts';
import { Thing } from '../thing.ts';
import { Edge } from './edge.ts';

@ObjectType({ description: 'How many neighbours of a thing are not shown.' })
export class LeftOut {
  @Field(() => ID, { description: 'The thing.' })
  of!: string;
  @Field(() => Int, { description: 'How many of its neighbours (under the same filter) are not among the nodes.' })
  count!: number;
}

@ObjectType({ description: 'How many things a relation leads to.' })
export class RelationCount {
  @Field(() => String, { description: 'The name of the relation, to ask for it by.' })
  relation!: string;
  @Field(() => String, {
    description:
      "The relation in the reader's language, told from the thing in the middle where it has a field for it.",
  })
  label!: string;
  @Field(() => String, { description: 'How the edges tell it: their `relation`.' })
  edgeRelation!: string;
  @Field(() => Boolean, { description: 'The thing in the middle is the target of these edges.' })
  inward!: boolean;
  @Field(() => Int, { description: 'How many different things it leads to.' })
  count!: number;
  @Field(() => [Kind], { description: 'The kinds of these things, the commonest first.' })
  kinds!: string[];
}

@ObjectType({ description: 'What lies around a thing.' })
export class Neighbourhood {
  @Field(() => [Thing], {
    description: 'The thing itself first, then its neighbours, nearest first; a later page goes on from there.',
  })
  nodes!: Thing[];
  @Field(() => [Edge], {
    description: 'All ties between these nodes, and between them and those of the pages before, each once.',
  })
  edges!: Edge[];
  @Field(() => [LeftOut], { description: 'The nodes that have more neighbours than were told by now.' })
  leftOut!: LeftOut[];
  @Field(() => String, {
    nullable: true,
    description:
      'Give it as `after` for the next page; null when all is told. It is good while the graph stays as it is.',
  })
  next?: string;
  @Field(() => [RelationCount], {
    description:
      'How the neighbours of the thing in the middle divide by relation: all of them, of every kind, shown or not, under the rest of the filter.',
  })
  relations?: RelationCount[];
}

import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'Where something lies in a drawing: from its middle, x to the right and y downwards. There is no unit of measure, only how far things lie from each other; a drawing scales it to its size.',
})
export class LayoutPosition {
  @Field(() => Float, { description: 'To the right of the middle.' })
  x!: number;
  @Field(() => Float, { description: 'Below the middle.' })
  y!: number;
}

import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'Position in a layout, relative to its centre. Without unit: only ratios of distances matter.',
})
export class LayoutPosition {
  @Field(() => Float, { description: 'To the right of the centre.' })
  x!: number;
  @Field(() => Float, { description: 'Below the centre.' })
  y!: number;
}

import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { ThingFilter } from '#schema/answers/filter.ts';
import { Dimension, Matrix } from '#schema/answers/matrix.ts';
import type { Context } from '#server/context.ts';
import { matrix } from '#server/graph/matrix.ts';

@Resolver()
export class MatrixResolver {
  @Query(() => Matrix, {
    description: 'Who × what × where: how many initiatives each pair of values has. The third dimension is the filter.',
  })
  matrix(
    @Arg('rows', () => Dimension, { description: 'What the rows are.' }) rows: Dimension,
    @Arg('columns', () => Dimension, { description: 'What the columns are.' }) columns: Dimension,
    @Arg('filter', () => ThingFilter, { nullable: true, description: 'Which initiatives; without it, all.' })
    filter: ThingFilter | undefined,
    @Ctx() { graph, registry, language }: Context,
  ) {
    return matrix(graph, registry, language, rows, columns, filter);
  }
}

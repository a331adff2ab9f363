import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { ThingFilter } from '#schema/answers/filter.ts';
import { Dimension, Matrix } from '#schema/answers/matrix.ts';
import type { Context } from '#server/api/context.ts';
import { loadMatrix } from '#server/graph/questions/matrix.ts';
import { intArg } from './intArg.ts';

const bounds = { min: 1, max: 1000, default: 1000 };
const rowsTold = intArg('firstRows', 'Rows at most, the fullest', bounds);
const columnsTold = intArg('firstColumns', 'Columns at most, the fullest', bounds);

@Resolver()
export class MatrixResolver {
  @Query(() => Matrix, {
    description:
      'Who × what × where: how many initiatives each pair of values has. The third dimension is the filter. Counted as the filter does: a theme with its narrower ones, a place with all that lies in it. A dimension that the filter speaks of too has only the values that it lets through.',
  })
  matrix(
    @Arg('rows', () => Dimension, { description: 'What the rows are.' }) rows: Dimension,
    @Arg('columns', () => Dimension, { description: 'What the columns are.' }) columns: Dimension,
    @Arg('filter', () => ThingFilter, { nullable: true, description: 'Which initiatives; without it, all.' })
    filter: ThingFilter | undefined,
    @rowsTold.arg firstRows: number | null,
    @columnsTold.arg firstColumns: number | null,
    @Ctx() { graph, registry, language }: Context,
  ) {
    const most = { rows: rowsTold.parse(firstRows), columns: columnsTold.parse(firstColumns) };
    return loadMatrix(graph, registry, language, { rows, columns }, filter, most);
  }
}

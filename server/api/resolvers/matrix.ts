import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { ThingFilter } from '#schema/answers/filter.ts';
import { Dimension, Matrix } from '#schema/answers/matrix.ts';
import { PartnerGroup } from '#schema/answers/partner.ts';
import type { Context } from '#server/api/context.ts';
import { withCooperation } from '#server/graph/questions/cooperation.ts';
import { loadMatrix } from '#server/graph/questions/matrix.ts';
import { intArg } from './intArg.ts';

const bounds = { min: 1, max: 1000, default: 1000 };
const rowsArg = intArg('firstRows', 'Maximum number of rows, by count in descending order', bounds);
const columnsArg = intArg('firstColumns', 'Maximum number of columns, by count in descending order', bounds);

@Resolver()
export class MatrixResolver {
  @Query(() => Matrix, {
    complexity: 1_000,
    description:
      'Numbers of distinct initiatives by two dimensions; the filter acts as the third. Themes include narrower ones, places what lies in them. A dimension that the filter also names has only the values that pass the filter. Actors by actors count cooperation, as `partners` does.',
  })
  matrix(
    @Arg('rows', () => Dimension, { description: 'Dimension of the rows.' }) rows: Dimension,
    @Arg('columns', () => Dimension, { description: 'Dimension of the columns.' }) columns: Dimension,
    @Arg('filter', () => ThingFilter, { nullable: true, description: 'Filter; all initiatives when absent.' })
    filter: ThingFilter | undefined,
    @rowsArg.arg firstRows: number | null,
    @columnsArg.arg firstColumns: number | null,
    @Arg('include', () => [PartnerGroup], {
      nullable: true,
      description:
        'Of actors by actors: pairs to count besides those that cooperate. With all of them, a cell counts as the filter does.',
    })
    include: PartnerGroup[] | null | undefined,
    @Ctx() { graph, registry, language }: Context,
  ) {
    const limits = { rows: rowsArg.parse(firstRows), columns: columnsArg.parse(firstColumns) };
    return loadMatrix(graph, registry, language, { rows, columns, include: withCooperation(include) }, filter, limits);
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ThingFilter } from '#schema/answers/filter.ts';
import { Overview } from '#schema/answers/overview.ts';
import type { Context } from '#server/api/context.ts';
import { loadOverview } from '#server/graph/questions/overview.ts';
import { intArg } from './intArg.ts';

const limitArg = intArg('limit', 'Maximum number of nodes, by centrality', {
  min: 1,
  max: 2000,
  default: 500,
});

@Resolver()
export class OverviewResolver {
  @Query(() => Overview, {
    complexity: 1_000,
    description:
      'The best connected public actors and initiatives, with the edges among them. Ranks and positions (`layoutPosition`) are computed in the background for up to 20,000 of them; new records follow within a minute.',
  })
  overview(
    @limitArg.arg limit: number | null,
    @Arg('filter', () => ThingFilter, {
      nullable: true,
      description: 'Filter; all actors and initiatives when absent.',
    })
    filter: ThingFilter | undefined,
    @Ctx() { graph, registry, selection }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const fields = selection.fieldNames(info);
    return loadOverview(graph, registry, {
      limit: limitArg.parse(limit),
      filter,
      thing: selection.thingProjection(info, 'nodes'),
      rows: fields.has('nodes'),
      total: fields.has('totalCount'),
      ...selection.edges(info),
    });
  }
}

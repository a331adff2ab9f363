import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ThingFilter } from '#schema/answers/filter.ts';
import { Overview } from '#schema/answers/overview.ts';
import type { Context } from '#server/api/context.ts';
import { loadOverview } from '#server/graph/questions/overview.ts';
import { intArg } from './intArg.ts';

const limits = intArg('limit', 'How many nodes at most, the most prominent first', {
  min: 1,
  max: 2000,
  default: 500,
});

@Resolver()
export class OverviewResolver {
  @Query(() => Overview, {
    description:
      'The graph as a whole: the most connected of the actors and initiatives that everybody may see, what joins these, and the ties between all of them. Who that is, and where each is drawn (`layoutPosition`), is found beside the questions, for 20,000 at most: what has just been written comes a minute later.',
  })
  overview(
    @limits.arg limit: number | null,
    @Arg('filter', () => ThingFilter, {
      nullable: true,
      description: 'Which of them; without it, all actors and initiatives.',
    })
    filter: ThingFilter | undefined,
    @Ctx() { graph, registry, selection }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const fields = selection.fieldNames(info);
    return loadOverview(graph, registry, {
      limit: limits.parse(limit),
      filter,
      thing: selection.thingProjection(info, 'nodes'),
      rows: fields.has('nodes'),
      total: fields.has('totalCount'),
      ...selection.edges(info),
    });
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Subgraph } from '#schema/answers/subgraph.ts';
import { ThingFilter } from '#schema/answers/filter.ts';
import type { Context } from '#server/api/context.ts';
import { invalid } from '#server/errors.ts';
import { loadSubgraph } from '#server/graph/questions/subgraph.ts';

const most = 5000;

@Resolver()
export class SubgraphResolver {
  @Query(() => Subgraph, {
    description:
      'These things and all ties between them: puts several neighbourhoods together to one drawing, without a tie missing.',
  })
  subgraph(
    @Arg('ids', () => [ID], { description: `Up to ${most} ids. Those that nothing has are left out.` }) ids: string[],
    @Arg('filter', () => ThingFilter, {
      nullable: true,
      description: 'Which other neighbours to count; without it, all actors and initiatives.',
    })
    filter: ThingFilter | undefined,
    @Ctx() { graph, registry, selection }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > most) throw invalid(`Ask for at most ${most} things at once; these are ${ids.length}.`);
    return loadSubgraph(graph, registry, {
      ids,
      filter,
      thing: selection.thingProjection(info, 'nodes'),
      ...selection.edges(info),
    });
  }
}

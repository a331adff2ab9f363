import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Subgraph } from '#schema/answers/subgraph.ts';
import { ThingFilter } from '#schema/answers/filter.ts';
import type { Context } from '#server/api/context.ts';
import { invalid } from '#server/errors.ts';
import { loadSubgraph } from '#server/graph/questions/subgraph.ts';

const maxIds = 5000;

@Resolver()
export class SubgraphResolver {
  @Query(() => Subgraph, {
    complexity: 1_000,
    description: 'The subgraph induced by these things: joins several neighbourhoods without missing an edge.',
  })
  subgraph(
    @Arg('ids', () => [ID], { description: `Up to ${maxIds} ids. Unknown ids are omitted.` }) ids: string[],
    @Arg('filter', () => ThingFilter, {
      nullable: true,
      description: 'Filter for the neighbours counted in `leftOut`; all actors and initiatives when absent.',
    })
    filter: ThingFilter | undefined,
    @Ctx() { graph, registry, selection }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > maxIds) throw invalid(`Ask for at most ${maxIds} things at once; these are ${ids.length}.`);
    return loadSubgraph(graph, registry, {
      ids,
      filter,
      thing: selection.thingProjection(info, 'nodes'),
      ...selection.edges(info),
    });
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { Initiative } from '#schema/initiative.ts';
import type { Context } from '#server/api/context.ts';
import { findCriterionLists } from '#server/graph/questions/criterionLists.ts';

@Resolver()
export class CriterionListsResolver {
  @Query(() => [Initiative], {
    complexity: 1_000,
    description:
      'Initiatives that set a list of criteria, by name: the list is in `criteria`, who meets which in the criteria of `criteriaMetBy`.',
  })
  async criterionLists(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const ids = await findCriterionLists(context.graph);
    return (await Promise.all(ids.map((id) => context.loadThing(id, info)))).filter(Boolean);
  }
}

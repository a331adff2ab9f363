import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { ThingFilter } from '#schema/answers/filter.ts';
import { Neighbourhood } from '#schema/answers/neighbourhood.ts';
import type { Context } from '#server/api/context.ts';
import { loadNeighbourhood } from '#server/graph/questions/neighbourhood.ts';
import { intArg } from './intArg.ts';

const depthArg = intArg('depth', 'Depth in hops', { min: 1, max: 4, default: 1 });
const limitArg = intArg('limit', 'Maximum number of nodes, nearest and best connected first', {
  min: 1,
  max: 2000,
  default: 200,
});

@Resolver()
export class NeighbourhoodResolver {
  @Query(() => Neighbourhood, {
    complexity: 1_000,
    description:
      'The neighbourhood of a thing: actors and initiatives, hop by hop. Themes, places, documents and decisions appear only around one of their own, or when the filter names their kind, and are not traversed.',
  })
  neighbourhood(
    @Arg('of', () => ID, { description: 'Id of the central thing.' }) of: string,
    @depthArg.arg depth: number | null,
    @limitArg.arg limit: number | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Cursor: `next` of the previous page, with the same other arguments.',
    })
    after: string | null | undefined,
    @Arg('filter', () => ThingFilter, {
      nullable: true,
      description: 'Filter for neighbours; all actors and initiatives when absent.',
    })
    filter: ThingFilter | undefined,
    @Arg('relations', () => [String], {
      nullable: true,
      description:
        'Traverse only these relations of the central thing, named as in `Neighbourhood.relations`; neighbours of every kind are then included.',
    })
    relations: string[] | null | undefined,
    @Ctx() { graph, registry, language, selection }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loadNeighbourhood(graph, registry, language, {
      of,
      depth: depthArg.parse(depth),
      limit: limitArg.parse(limit),
      after: after ?? undefined,
      filter,
      relations: relations ?? undefined,
      thing: selection.thingProjection(info, 'nodes'),
      ...selection.edges(info),
      count: selection.fieldNames(info).has('relations'),
    });
  }
}

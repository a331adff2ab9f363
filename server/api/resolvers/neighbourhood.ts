import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { ThingFilter } from '#schema/answers/filter.ts';
import { Neighbourhood } from '#schema/answers/neighbourhood.ts';
import type { Context } from '#server/api/context.ts';
import { loadNeighbourhood } from '#server/graph/questions/neighbourhood.ts';
import { intArg } from './intArg.ts';

const depths = intArg('depth', 'How many hops', { min: 1, max: 4, default: 1 });
const limits = intArg('limit', 'How many nodes at most, the nearest and most tied first', {
  min: 1,
  max: 2000,
  default: 200,
});

@Resolver()
export class NeighbourhoodResolver {
  @Query(() => Neighbourhood, {
    description:
      'What lies around a thing: actors and initiatives, hop by hop. Themes, places, documents and decisions come only around one of their own, or when the filter names their kind, and nothing is reached through them.',
  })
  neighbourhood(
    @Arg('of', () => ID, { description: 'The thing in the middle.' }) of: string,
    @depths.arg depth: number | null,
    @limits.arg limit: number | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Where to go on: `next` of the page before, with everything else the same.',
    })
    after: string | null | undefined,
    @Arg('filter', () => ThingFilter, {
      nullable: true,
      description: 'Which neighbours; without it, all actors and initiatives.',
    })
    filter: ThingFilter | undefined,
    @Arg('relations', () => [String], {
      nullable: true,
      description:
        'Only through these relations of the thing in the middle, named as in Neighbourhood.relations; then neighbours of every kind are met.',
    })
    relations: string[] | null | undefined,
    @Ctx() { graph, registry, language, selection }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loadNeighbourhood(graph, registry, language, {
      of,
      depth: depths.parse(depth),
      limit: limits.parse(limit),
      after: after ?? undefined,
      filter,
      relations: relations ?? undefined,
      thing: selection.thingProjection(info, 'nodes'),
      ...selection.edges(info),
      count: selection.fieldNames(info).has('relations'),
    });
  }
}

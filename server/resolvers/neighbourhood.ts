import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { ThingFilter } from '#schema/answers/filter.ts';
import { Neighbourhood } from '#schema/answers/neighbourhood.ts';
import type { Context } from '#server/context.ts';
import { neighbourhood } from '#server/graph/neighbourhood.ts';

@Resolver()
export class NeighbourhoodResolver {
  @Query(() => Neighbourhood, {
    description:
      'What lies around a thing: actors and initiatives, hop by hop. Themes, places, documents and decisions come only around one of their own, or when the filter names their kind, and nothing is reached through them.',
  })
  neighbourhood(
    @Arg('of', () => ID, { description: 'The thing in the middle.' }) of: string,
    @Arg('depth', () => Int, { defaultValue: 1, description: 'How many hops: 1 to 4.' }) depth: number,
    @Arg('limit', () => Int, {
      defaultValue: 200,
      description: 'How many nodes at most, the nearest and most tied first: 1 to 2000.',
    })
    limit: number,
    @Arg('filter', () => ThingFilter, {
      nullable: true,
      description: 'Which neighbours; without it, all actors and initiatives.',
    })
    filter: ThingFilter | undefined,
    @Ctx() { graph, registry, language }: Context,
  ) {
    return neighbourhood(graph, registry, language, { of, depth, limit, filter });
  }
}

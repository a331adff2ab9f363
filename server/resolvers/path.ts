import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { ThingFilter } from '#schema/answers/filter.ts';
import { Path } from '#schema/answers/path.ts';
import type { Context } from '#server/context.ts';
import { path } from '#server/graph/path.ts';

@Resolver()
export class PathResolver {
  @Query(() => Path, {
    nullable: true,
    description:
      'A shortest path between two things through actors and initiatives (or the kinds that the filter names); null when there is none.',
  })
  path(
    @Arg('from', () => ID, { description: 'The one end.' }) from: string,
    @Arg('to', () => ID, { description: 'The other end.' }) to: string,
    @Arg('maxHops', () => Int, { defaultValue: 8, description: 'How long it may be: 1 to 12 hops.' }) maxHops: number,
    @Arg('filter', () => ThingFilter, { nullable: true, description: 'What it may go through.' })
    filter: ThingFilter | undefined,
    @Ctx() { graph, registry, language }: Context,
  ) {
    return path(graph, registry, language, { from, to, maxHops, filter });
  }
}

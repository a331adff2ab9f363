import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { ThingFilter } from '#schema/answers/filter.ts';
import { Path } from '#schema/answers/path.ts';
import type { Context } from '#server/api/context.ts';
import { findPath } from '#server/graph/questions/path.ts';
import { intArg } from './intArg.ts';

const maxHopsArg = intArg('maxHops', 'Maximum length in hops', { min: 1, max: 12, default: 8 });

@Resolver()
export class PathResolver {
  @Query(() => Path, {
    complexity: 1_000,
    nullable: true,
    description:
      'A shortest path between two things through actors and initiatives, or through the kinds that the filter names; null when there is none.',
  })
  path(
    @Arg('from', () => ID, { description: 'Id of the start.' }) from: string,
    @Arg('to', () => ID, { description: 'Id of the end.' }) to: string,
    @maxHopsArg.arg maxHops: number | null,
    @Arg('filter', () => ThingFilter, { nullable: true, description: 'Filter for the nodes in between.' })
    filter: ThingFilter | undefined,
    @Ctx() { graph, registry, selection }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { edge } = selection.edges(info);
    return findPath(graph, registry, {
      from,
      to,
      maxHops: maxHopsArg.parse(maxHops),
      filter,
      thing: selection.thingProjection(info, 'nodes'),
      edge,
    });
  }
}

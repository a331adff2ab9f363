import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { ThingFilter } from '#schema/answers/filter.ts';
import { Path } from '#schema/answers/path.ts';
import type { Context } from '#server/api/context.ts';
import { path } from '#server/graph/questions/path.ts';
import { amount } from './intArg.ts';

const hops = amount('maxHops', 'How long it may be, in hops', { least: 1, most: 12, usual: 8 });

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
    @hops.arg maxHops: number | null,
    @Arg('filter', () => ThingFilter, { nullable: true, description: 'What it may go through.' })
    filter: ThingFilter | undefined,
    @Ctx() { graph, registry, question }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { edge } = question.ties(info);
    return path(graph, registry, {
      from,
      to,
      maxHops: hops.of(maxHops),
      filter,
      thing: question.thing(info, 'nodes'),
      edge,
    });
  }
}

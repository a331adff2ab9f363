import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Merge } from '#schema/answers/merge.ts';
import { Thing } from '#schema/thing.ts';
import { authorize } from '#server/api/permissions.ts';
import type { Context } from '#server/api/context.ts';
import { mergeThings } from '#server/graph/write/merge.ts';
import { loadMerges } from '#server/graph/write/merges.ts';
import { unmergeThings } from '#server/graph/write/unmerge.ts';
import { intArg } from './intArg.ts';

const counts = intArg('first', 'How many at most', { min: 1, max: 200, default: 20 });

@Resolver()
export class MergeResolver {
  @Query(() => [Merge], { description: 'The merges that stand, latest first: each can be undone with `unmerge`.' })
  async merges(
    @counts.arg first: number | null,
    @Ctx() { graph, thing, selection }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Merge[]> {
    const merges = await loadMerges(graph, counts.parse(first));
    const asked = selection.thingProjection(info, 'kept');
    return Promise.all(
      merges.map(async ({ keep, ...told }) => Object.assign(new Merge(), { ...told, kept: await thing(keep, asked) })),
    );
  }

  @Mutation(() => Thing, {
    description:
      'Makes one of two institutions, or two people, that are the same. The one that is kept gains the names, identifiers, sources, statements and ties of the other; where they differ in type, level or country, both answers stand among its `conflicts`; what mentioned the other mentions it; the id of the other answers with it. `unmerge` undoes it. Errors: CONFLICT when somebody saved one of them since its version.',
  })
  async merge(
    @Arg('keep', () => ID, { description: 'The one that stays.' }) keep: string,
    @Arg('drop', () => ID, { description: 'The one that becomes part of it.' }) drop: string,
    @Arg('keepVersion', () => Int, { description: 'The version you read of the one that stays.' }) keepVersion: number,
    @Arg('dropVersion', () => Int, { description: 'The version you read of the other.' }) dropVersion: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorize(context, 'merge');
    await mergeThings(context.graph, context.registry, { keep, drop, keepVersion, dropVersion, by });
    context.forget();
    return context.thing(keep, info);
  }

  @Mutation(() => Thing, {
    description:
      'Undoes a merge: everything that it changed is again as it was before, and the one that was merged away is answered. Errors: CONFLICT when something of it was changed since, or when a later merge builds on it.',
  })
  async unmerge(
    @Arg('id', () => ID, { description: 'The id that was merged away.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(context, 'merge');
    await unmergeThings(context.graph, context.registry, id);
    context.forget();
    return context.thing(id, info);
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Merge } from '#schema/answers/merge.ts';
import { Thing } from '#schema/thing.ts';
import { authorize } from '#server/api/permissions.ts';
import type { Context } from '#server/api/context.ts';
import { mergeThings } from '#server/graph/write/merge/mergeThings.ts';
import { loadMerges } from '#server/graph/write/merge/loadMerges.ts';
import { unmergeThings } from '#server/graph/write/merge/unmergeThings.ts';
import { intArg } from './intArg.ts';

const counts = intArg('first', 'How many at most', { min: 1, max: 200, default: 20 });

@Resolver()
export class MergeResolver {
  @Query(() => [Merge], { description: 'The merges that stand, latest first: each can be undone with `unmerge`.' })
  async merges(
    @counts.arg first: number | null,
    @Ctx() { graph, loadThing, selection }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Merge[]> {
    const merges = await loadMerges(graph, counts.parse(first));
    const asked = selection.thingProjection(info, 'into');
    return Promise.all(
      merges.map(async (merge) => Object.assign(new Merge(), { ...merge, into: await loadThing(merge.into, asked) })),
    );
  }

  @Mutation(() => Thing, {
    description:
      'Makes one of two institutions, or two people, that are the same. The one that is kept gains the names, identifiers, sources, statements and ties of the other; where they differ in type, level or country, both answers stand among its `conflicts`; what mentioned the other mentions it; the id of the other answers with it. `unmerge` undoes it. Errors: CONFLICT when somebody saved one of them since its version.',
  })
  async merge(
    @Arg('into', () => ID, { description: 'The one that stays.' }) into: string,
    @Arg('from', () => ID, { description: 'The one that becomes part of it.' }) from: string,
    @Arg('intoVersion', () => Int, { description: 'The version you read of the one that stays.' }) intoVersion: number,
    @Arg('fromVersion', () => Int, { description: 'The version you read of the other.' }) fromVersion: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorize(context, 'MERGE');
    await mergeThings(context.graph, context.registry, { into, from, intoVersion, fromVersion, by });
    context.clearCache();
    return context.loadThing(into, info);
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
    authorize(context, 'MERGE');
    await unmergeThings(context.graph, context.registry, id);
    context.clearCache();
    return context.loadThing(id, info);
  }
}

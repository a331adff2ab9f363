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

const firstArg = intArg('first', 'Maximum number of merges', { min: 1, max: 200, default: 20 });

@Resolver()
export class MergeResolver {
  @Query(() => [Merge], { description: 'Merges that can be undone with `unmerge`, latest first.' })
  async merges(
    @firstArg.arg first: number | null,
    @Ctx() { graph, loadThing, selection }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Merge[]> {
    const merges = await loadMerges(graph, firstArg.parse(first));
    const projection = selection.thingProjection(info, 'into');
    return Promise.all(
      merges.map(async (merge) =>
        Object.assign(new Merge(), { ...merge, into: await loadThing(merge.into, projection) }),
      ),
    );
  }

  @Mutation(() => Thing, {
    description:
      'Merges two institutions or two people. The remaining record gains the names, identifiers, citations, statements and edges of the other; differing types, levels or countries become conflicts; references and the old id redirect to it. Undo with `unmerge`. Errors: CONFLICT when one of them was changed since its version.',
  })
  async merge(
    @Arg('into', () => ID, { description: 'Id of the record that remains.' }) into: string,
    @Arg('from', () => ID, { description: 'Id of the record that is merged into it.' }) from: string,
    @Arg('intoVersion', () => Int, { description: 'Version that was read of the remaining record.' })
    intoVersion: number,
    @Arg('fromVersion', () => Int, { description: 'Version that was read of the other record.' }) fromVersion: number,
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
      'Undoes a merge: restores both records, and returns the one that had been merged. Errors: CONFLICT when a record of the merge was changed since, or when a later merge depends on it.',
  })
  async unmerge(
    @Arg('id', () => ID, { description: 'Id that was merged.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorize(context, 'MERGE');
    await unmergeThings(context.graph, context.registry, id, by);
    context.clearCache();
    return context.loadThing(id, info);
  }
}

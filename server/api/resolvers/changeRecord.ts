import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Initiative } from '#schema/initiative.ts';
import { RecordState } from '#schema/thing.ts';
import { authorize } from '#server/api/permissions.ts';
import type { Context } from '#server/api/context.ts';
import { changeRecordState } from '#server/graph/write/recordState.ts';

@Resolver()
export class ChangeRecordResolver {
  @Mutation(() => Initiative, {
    description:
      'Says how far the record of an initiative is: VALIDATED when those concerned have confirmed a draft, DRAFT to take that back. Who may see it stays as it is. Errors: CONFLICT when somebody changed it since its version; INVALID when it is so already, or for REMOVED (use `remove`).',
  })
  async changeRecord(
    @Arg('id', () => ID, { description: 'The initiative.' }) id: string,
    @Arg('record', () => RecordState, { description: 'How far it is from now on.' }) record: RecordState,
    @Arg('version', () => Int, { description: 'The version you read.' }) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorize(context, 'CHANGE_RECORD');
    await changeRecordState(context.graph, context.registry, { id, record, version, by });
    context.clearCache();
    return context.loadThing(id, info);
  }
}

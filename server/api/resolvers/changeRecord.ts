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
      'Changes the record state of an initiative: VALIDATED once those concerned have confirmed a draft, DRAFT to withdraw that. Visibility is unchanged. Errors: CONFLICT when the record was changed since `version`; INVALID when the state is unchanged, or REMOVED (use `remove`).',
  })
  async changeRecord(
    @Arg('id', () => ID, { description: 'Id of the initiative.' }) id: string,
    @Arg('record', () => RecordState, { description: 'The new record state.' }) record: RecordState,
    @Arg('version', () => Int, { description: 'Version that was read.' }) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorize(context, 'CHANGE_RECORD');
    await changeRecordState(context.graph, context.registry, { id, record, version, by });
    context.clearCache();
    return context.loadThing(id, info);
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Initiative } from '#schema/initiative.ts';
import { Thing } from '#schema/thing.ts';
import { EdtfDate, bounds } from '#schema/values/date.ts';
import { Language, toLanguageCode } from '#schema/values/language.ts';
import { Status } from '#schema/values/status.ts';
import { authorize } from '#server/api/permissions.ts';
import type { Context } from '#server/api/context.ts';
import { invalid } from '#server/errors.ts';
import { loadStored } from '#server/graph/write/storedDraft.ts';
import { removeThing, restoreThing, saveDraft } from '#server/graph/write/save.ts';

@Resolver()
export class ChangesResolver {
  @Mutation(() => Initiative, {
    description: 'Adds a dated status statement to an initiative. Earlier statements remain in `statusHistory`.',
  })
  async changeStatus(
    @Arg('id', () => ID, { description: 'Id of the initiative.' }) id: string,
    @Arg('status', () => Status, { description: 'The status.' }) status: Status,
    @Arg('reason', () => String, { description: 'Reason, in one sentence.' }) reason: string,
    @Arg('date', () => EdtfDate, { nullable: true, description: 'Date of the statement; today when absent.' })
    date: string | undefined,
    @Arg('version', () => Int, {
      nullable: true,
      description:
        'Version that was read: CONFLICT when the record was changed since. Without it, the statement is added to the current version.',
    })
    version: number | undefined,
    @Arg('language', () => Language, {
      nullable: true,
      description: 'Language of the reason; the language of the request when absent.',
    })
    reasonLanguage: Language | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorize(context, 'CHANGE_STATUS');
    const today = new Date().toISOString().slice(0, 10);
    if (date && bounds(date).first > today)
      throw invalid(
        `Nobody can say yet what is so on ${date}. Give today or an earlier day; UPCOMING is for what is to come.`,
      );
    if (!reason.trim()) throw invalid('Say in `reason` why the status changes: readers see it.');
    const { kind } = await loadStored(context.graph.read, id);
    const entity = context.registry.entity(kind);
    if (!entity.interfaces.includes(Initiative.name))
      throw invalid(
        `"${id}" is of kind ${entity.name}: only agreements, trainings, events and projects have a status.`,
      );
    const statement = {
      status,
      date: date ?? today,
      reason: { [reasonLanguage ? toLanguageCode(reasonLanguage) : context.language]: reason.trim() },
      by,
    };
    await saveDraft(context.graph, context.registry, {
      entity,
      id,
      version: version ?? 'LATEST',
      by,
      // Before the others: of statements of one day, the first is the latest.
      edit: (current) => ({
        ...current,
        statusHistory: [statement, ...((current?.statusHistory as object[] | undefined) ?? [])],
      }),
    });
    context.clearCache();
    return context.loadThing(id, info);
  }

  @Mutation(() => Thing, {
    description:
      'Removes a record from all lists and from search. It stays in the history, and its id returns it with `record: REMOVED`. Undo with `restore`.',
  })
  async remove(
    @Arg('id', () => ID, { description: 'Id of the record.' }) id: string,
    @Arg('version', () => Int, { description: 'Version that was read.' }) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorize(context, 'REMOVE');
    await removeThing(context.graph, context.registry, id, version, by);
    context.clearCache();
    return context.loadThing(id, info);
  }

  @Mutation(() => Thing, {
    description:
      'Undoes `remove`: the record gets its state of before. Errors: NOT_FOUND when it was not removed or was merged; CONFLICT when it was changed since `version`.',
  })
  async restore(
    @Arg('id', () => ID, { description: 'Id of the removed record.' }) id: string,
    @Arg('version', () => Int, { nullable: true, description: 'Version that was read; the present one when absent.' })
    version: number | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorize(context, 'REMOVE');
    await restoreThing(context.graph, context.registry, id, version, by);
    context.clearCache();
    return context.loadThing(id, info);
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Activity, ActivityPage } from '#schema/answers/activity.ts';
import { Change } from '#schema/answers/change.ts';
import { createConnectionType } from '#schema/answers/page.ts';
import { ChangedField, Revision } from '#schema/answers/revision.ts';
import { toSavedDraft } from '#schema/draft.ts';
import { multiplyBy } from '#schema/complexity.ts';
import { type Class, Kind } from '#schema/model.ts';
import { SavedThing, Thing } from '#schema/thing.ts';
import { ChangeType } from '#schema/values/changeType.ts';
import type { Context } from '#server/api/context.ts';
import { authorize } from '#server/api/permissions.ts';
import { invalid } from '#server/errors.ts';
import { type LoadedActivity, activityOrder, loadActivity } from '#server/graph/read/history/activity.ts';
import { type LoadedChange, changesOrder, loadChanges } from '#server/graph/read/history/changes.ts';
import { type LoadedRevision, historyOrder, loadHistory, loadRevision } from '#server/graph/read/history/revisions.ts';
import { toPageWindow } from '#server/graph/read/pagination.ts';
import { loadRemoved, removedOrder } from '#server/graph/read/history/removedThings.ts';
import { restoreRevision } from '#server/graph/write/restoreRevision.ts';

const ThingConnection = createConnectionType(Thing, { faceted: true });
const RevisionConnection = createConnectionType(Revision);
const ChangeConnection = createConnectionType(Change);

/** Records that an activity names, unless it is asked for more. */
const namedCount = 3;
const maxNamedCount = 100;

const firstArg = () => Arg('first', () => Int, { nullable: true, description: 'Page size: 0 to 500; 50 when absent.' });
const afterArg = (description = 'Cursor to start after.') =>
  Arg('after', () => String, { nullable: true, description });

@Resolver()
class HistoryQueryResolver {
  @Query(() => RevisionConnection, {
    nullable: true,
    description:
      'The versions of a record, latest first: those that were written while the viewer could read the record. Errors: NOT_FOUND, also for a removed record unless the viewer is an editor.',
  })
  history(
    @Arg('id', () => ID, { description: 'Id of the record.' }) id: string,
    @firstArg() first: number | undefined,
    @afterArg() after: string | undefined,
    @Arg('field', () => String, {
      nullable: true,
      description: 'Only the versions that gave this field another value, the first one included. All when absent.',
    })
    field: string | undefined,
    @Ctx() { graph, registry }: Context,
  ) {
    return loadHistory(graph, registry, id, toPageWindow({ first, after }, historyOrder), field ?? undefined);
  }

  @Query(() => Revision, {
    nullable: true,
    description: 'One version of a record. Errors: NOT_FOUND, as for `history`.',
  })
  revision(
    @Arg('id', () => ID, { description: 'Id of the record.' }) id: string,
    @Arg('version', () => Int, { description: 'The version.' }) version: number,
    @Ctx() { graph, registry }: Context,
  ) {
    return loadRevision(graph, registry, id, version);
  }

  @Query(() => ChangeConnection, {
    nullable: true,
    description:
      'The change feed: every record at its latest change, in the order in which changes were committed, removed ones included. Pass the last `endCursor` as `after` to get what changed since; nothing is repeated or missed, whatever is written meanwhile. The first line of /export.ndjson has the cursor to start with. Errors: INVALID when a backup was restored since the cursor: then read everything again.',
  })
  changes(
    @afterArg('Cursor of the last change that was read; the beginning when absent.') after: string | undefined,
    @firstArg() first: number | undefined,
    @Ctx() { graph, selection }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const withTotal = selection.fieldNames(info).has('totalCount');
    return loadChanges(graph, toPageWindow({ first, after }, changesOrder), withTotal);
  }

  @Query(() => ActivityPage, {
    nullable: true,
    description:
      'What was done to all records, latest first. Bulk work is one row. `changes` is for programs that follow the graph.',
  })
  activity(
    @firstArg() first: number | undefined,
    @afterArg() after: string | undefined,
    @Arg('kind', () => Kind, { nullable: true, description: 'Only changes of this kind of thing.' })
    kind: string | undefined,
    @Arg('by', () => String, { nullable: true, description: 'Only changes by the editor with this name.' })
    by: string | undefined,
    @Arg('change', () => ChangeType, { nullable: true, description: 'Only changes of this type.' })
    change: ChangeType | undefined,
    @Ctx() { graph }: Context,
  ) {
    return loadActivity(graph, toPageWindow({ first, after }, activityOrder), { kind, by, change });
  }

  @Query(() => ThingConnection, {
    nullable: true,
    description: 'The records that were removed, latest first, for editors: `restore` takes one back.',
  })
  removedThings(
    @firstArg() first: number | undefined,
    @afterArg() after: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(context, 'REMOVE');
    return loadRemoved(context.graph, toPageWindow({ first, after }, removedOrder), context.selection.list(info).thing);
  }

  @Mutation(() => Thing, {
    description:
      'Writes an earlier version of a record, or some of its fields, as its new version. Its state and visibility stay. Errors: NOT_FOUND; CONFLICT when `current` is no longer the present version; INVALID when it no longer fits the schema.',
  })
  async restoreRevision(
    @Arg('id', () => ID, { description: 'Id of the record.' }) id: string,
    @Arg('version', () => Int, { description: 'The version to restore.' }) version: number,
    @Arg('fields', () => [String], { nullable: true, description: 'Fields to restore; all when absent.' })
    fields: string[] | undefined,
    @Arg('current', () => Int, {
      nullable: true,
      description: 'Present version that was read; whichever it is when absent.',
    })
    current: number | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorize(context, 'SAVE');
    await restoreRevision(context.graph, context.registry, { id, version, by, fields, current });
    context.clearCache();
    return context.loadThing(id, info);
  }
}

@Resolver(() => Revision)
class RevisionResolver {
  @FieldResolver(() => SavedThing)
  draft(@Root() { entity, draft }: LoadedRevision) {
    return toSavedDraft(entity.type, draft);
  }

  @FieldResolver(() => [ChangedField])
  changedFields(@Root() { entity, changedFields }: LoadedRevision, @Ctx() { language }: Context) {
    const declared = [...entity.facts, ...entity.relations];
    return changedFields.map((name) => ({
      name,
      label: declared.find((field) => field.name === name)?.labels[language] ?? name,
    }));
  }
}

@Resolver(() => Change)
class ChangeResolver {
  @FieldResolver(() => Thing, { nullable: true })
  thing(@Root() { id, removed }: LoadedChange, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return removed ? null : context.loadThing(id, info);
  }
}

@Resolver(() => Activity)
class ActivityResolver {
  @FieldResolver(() => Int)
  count(@Root() { ids }: LoadedActivity) {
    return ids.length;
  }

  @FieldResolver(() => [Thing], { complexity: multiplyBy(({ first }) => first as number) })
  async things(
    @Root() { ids }: LoadedActivity,
    @Arg('first', () => Int, { defaultValue: namedCount, description: `Number of records: 0 to ${maxNamedCount}.` })
    first: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (first < 0 || first > maxNamedCount)
      throw invalid(`\`first\` must be between 0 and ${maxNamedCount}, not ${first}.`);
    const things = await Promise.all(ids.slice(0, first).map((id) => context.loadThing(id, info)));
    return things.filter((thing) => thing !== null);
  }
}

export const historyResolvers: readonly Class[] = [
  HistoryQueryResolver,
  RevisionResolver,
  ChangeResolver,
  ActivityResolver,
];

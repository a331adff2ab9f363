import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Change } from '#schema/answers/change.ts';
import { createConnectionType } from '#schema/answers/page.ts';
import { ChangedField, Revision } from '#schema/answers/revision.ts';
import { toSavedDraft } from '#schema/draft.ts';
import type { Class } from '#schema/model.ts';
import { SavedThing, Thing } from '#schema/thing.ts';
import type { Context } from '#server/api/context.ts';
import { authorize } from '#server/api/permissions.ts';
import { type LoadedChange, changesOrder, loadChanges } from '#server/graph/read/changes.ts';
import { type LoadedRevision, historyOrder, loadHistory, loadRevision } from '#server/graph/read/history.ts';
import { toPageWindow } from '#server/graph/read/pagination.ts';
import { loadRemoved, removedOrder } from '#server/graph/read/removedThings.ts';
import { restoreRevision } from '#server/graph/write/restoreRevision.ts';

const ThingConnection = createConnectionType(Thing, { faceted: true });
const RevisionConnection = createConnectionType(Revision);
const ChangeConnection = createConnectionType(Change);

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
    @Ctx() { graph, registry }: Context,
  ) {
    return loadHistory(graph, registry, id, toPageWindow({ first, after }, historyOrder));
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
      'Writes an earlier version of a record as its new version. Its state and visibility stay. Errors: NOT_FOUND; INVALID when it no longer fits the schema.',
  })
  async restoreRevision(
    @Arg('id', () => ID, { description: 'Id of the record.' }) id: string,
    @Arg('version', () => Int, { description: 'The version to restore.' }) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorize(context, 'SAVE');
    await restoreRevision(context.graph, context.registry, { id, version, by });
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

export const historyResolvers: readonly Class[] = [HistoryQueryResolver, RevisionResolver, ChangeResolver];

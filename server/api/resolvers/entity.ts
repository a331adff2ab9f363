import { randomUUID } from 'node:crypto';
import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { getDraftType, toSavedDraft } from '#schema/draft.ts';
import type { Class, Entity } from '#schema/model.ts';
import { keyDescription } from '#schema/patch.ts';
import { type Thing, draftOptions } from '#schema/thing.ts';
import type { Context } from '#server/api/context.ts';
import { authorize } from '#server/api/permissions.ts';
import { invalid, notFound } from '#server/errors.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { saveDraft } from '#server/graph/write/save.ts';
import { declareList } from './lists.ts';
import { declareMutation, declareQuery } from './operation.ts';
import { declareUpdate } from './update.ts';

const lowerFirst = (name: string) => name[0]!.toLowerCase() + name.slice(1);

/** One thing, a list of them, and saving one: for any entity of the registry. */
export function entityResolver(entity: Entity): Class {
  const { name, type } = entity;
  const draftType = getDraftType(type);
  class EntityResolver {
    async draft(thing: Thing, context: Context) {
      if (!thing.storedDraft) throw notFound(`"${thing.id}" was removed: only editors may read it.`);
      return toSavedDraft(type, await context.readDraft(entity, JSON.parse(thing.storedDraft) as Raw));
    }
  }
  Resolver(() => type)(EntityResolver as never);
  const resolver = EntityResolver.prototype;
  Root()(resolver, 'draft', 0);
  Ctx()(resolver, 'draft', 1);
  FieldResolver(() => draftType, draftOptions)(resolver, 'draft', { value: resolver.draft });

  declareQuery(resolver, {
    name: lowerFirst(name),
    type: () => type,
    nullable: true,
    description: `The ${name} with this id; null when there is none.`,
    takes: [Arg('id', () => ID, { description: `Id of the ${name}.` }) as ParameterDecorator],
    run: async (context, info, id: string) => {
      const thing = await context.loadThing(id, info);
      return thing instanceof type ? thing : null;
    },
  });

  declareList(resolver, entity.plural, type, entity.description);

  declareMutation(resolver, {
    name: `save${name}`,
    type: () => type,
    description: `Creates a ${name} (without \`id\`) or replaces the one with this id. The previous version is stored as a revision. Errors: INVALID lists each invalid field; CONFLICT when the record was changed since \`version\`, and nothing is written.`,
    takes: [
      Arg('draft', () => draftType as never, {
        description: 'The whole record: what it omits is removed.',
      }) as ParameterDecorator,
      Arg('id', () => ID, {
        nullable: true,
        description: 'Id of the record to replace; absent to create one.',
      }) as ParameterDecorator,
      Arg('version', () => Int, {
        nullable: true,
        description: 'Version that was read; required with `id`.',
      }) as ParameterDecorator,
      Arg('key', () => String, { nullable: true, description: keyDescription }) as ParameterDecorator,
    ],
    run: async (context, info, draft: object, id?: string, version?: number, key?: string) => {
      const by = authorize(context, 'SAVE');
      if (id != null && version == null)
        throw invalid('With an `id`, give the `version` you read, so that no change of somebody else is lost.');
      if (id == null && version != null)
        throw invalid('A new thing has no version yet: leave `version` out, or give the `id`.');
      const savedId = await saveDraft(
        context.graph,
        context.registry,
        { entity, id: id ?? randomUUID(), edit: () => draft, version, by },
        { key, by, input: [`save${name}`, draft, id, version] },
      );
      context.clearCache();
      return context.loadThing(savedId, info);
    },
  });

  declareUpdate(resolver, entity);

  return EntityResolver;
}

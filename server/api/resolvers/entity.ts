import { randomUUID } from 'node:crypto';
import { Arg, ID, Int, Resolver } from 'type-graphql';
import { getDraftType } from '#schema/draft.ts';
import type { Class, Entity } from '#schema/model.ts';
import { authorize } from '#server/api/permissions.ts';
import { invalid } from '#server/errors.ts';
import { saveDraft } from '#server/graph/write/save.ts';
import { declareList } from './lists.ts';
import { declareMutation, declareQuery } from './operation.ts';

const lower = (name: string) => name[0]!.toLowerCase() + name.slice(1);

/** One thing, a list of them, and saving one: for any entity of the registry. */
export function entityResolver(entity: Entity): Class {
  const { name, type } = entity;
  const draftType = getDraftType(type);
  class EntityResolver {}
  Resolver()(EntityResolver);
  const resolver = EntityResolver.prototype;

  declareQuery(resolver, {
    name: lower(name),
    type: () => type,
    nullable: true,
    description: `The ${name} with this id; null when there is none.`,
    takes: [Arg('id', () => ID, { description: `The id of the ${name}.` }) as ParameterDecorator],
    run: async (context, info, id: string) => {
      const thing = await context.loadThing(id, info);
      return thing instanceof type ? thing : null;
    },
  });

  declareList(resolver, entity.plural, type, entity.description);

  declareMutation(resolver, {
    name: `save${name}`,
    type: () => type,
    description: `Writes one ${name}: a new one without id; else the one with this id, whole, as the draft says. The former state is kept in the history. Errors: INVALID names each wrong field; CONFLICT when somebody saved since \`version\`: nothing is lost, read again.`,
    takes: [
      Arg('draft', () => draftType as never, {
        description: 'The whole of it: what is left out is taken away.',
      }) as ParameterDecorator,
      Arg('id', () => ID, { nullable: true, description: 'Which one; without it, a new one.' }) as ParameterDecorator,
      Arg('version', () => Int, {
        nullable: true,
        description: 'The version the change began at; needed with an id.',
      }) as ParameterDecorator,
    ],
    run: async (context, info, draft: object, id?: string, version?: number) => {
      const by = authorize(context, 'SAVE');
      if (id != null && version == null)
        throw invalid('With an `id`, give the `version` you read, so that no change of somebody else is lost.');
      if (id == null && version != null)
        throw invalid('A new thing has no version yet: leave `version` out, or give the `id`.');
      const known = id ?? randomUUID();
      await saveDraft(context.graph, context.registry, {
        entity,
        id: known,
        draft,
        version: version ?? undefined,
        by,
      });
      context.clearCache();
      return context.loadThing(known, info);
    },
  });

  return EntityResolver;
}

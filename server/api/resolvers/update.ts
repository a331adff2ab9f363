import { randomUUID } from 'node:crypto';
import { Arg } from 'type-graphql';
import type { Entity } from '#schema/model.ts';
import { getUpdateTypes } from '#schema/patch.ts';
import { type Identifier, toIdentifierKey } from '#schema/values/identifier.ts';
import { authorize } from '#server/api/permissions.ts';
import { invalid } from '#server/errors.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { type Patch, applyPatch } from '#server/graph/write/edit/applyPatch.ts';
import { saveDraft } from '#server/graph/write/save.ts';
import { declareMutation } from './operation.ts';

interface UpdateInput extends Patch {
  id?: string;
  identifier?: Identifier;
  version?: number;
  key?: string;
}

/** A new draft with the official number by which it will be found again. */
function createDraft(entity: Entity, identifier: Identifier, patch: Patch): Raw {
  const draft = applyPatch(entity, {}, patch);
  const identifiers = (draft.identifiers as Identifier[] | undefined) ?? [];
  const hasIdentifier = identifiers.some((existing) => toIdentifierKey(existing) === toIdentifierKey(identifier));
  return hasIdentifier ? draft : { ...draft, identifiers: [identifier, ...identifiers] };
}

/** Declares the mutation that changes fields of one record of a kind. */
export function declareUpdate(resolver: object, entity: Entity) {
  const { name, type } = entity;
  const { input: inputType, payload } = getUpdateTypes(type);
  declareMutation(resolver, {
    name: `update${name}`,
    type: () => payload,
    nullable: true,
    description: `Changes fields of a ${name}; what the input does not name stays. A change that changes nothing writes nothing. What fails is in \`problems\`, and then nothing was written.`,
    takes: [Arg('input', () => inputType as never, { description: 'The change.' }) as ParameterDecorator],
    run: async (context, info, input: UpdateInput) => {
      const by = authorize(context, 'SAVE');
      const { id, identifier, version, key, ...patch } = input;
      if ((id === undefined) === (identifier === undefined))
        throw invalid('Give either the `id` of the record or an `identifier`.');
      if (id !== undefined && version === undefined)
        throw invalid('With an `id`, give the `version` you read, so that no change of somebody else is lost.');
      const savedId = await saveDraft(
        context.graph,
        context.registry,
        {
          entity,
          id: id ?? randomUUID(),
          identifier,
          version: version ?? 'LATEST',
          by,
          edit: (current) => (current ? applyPatch(entity, current, patch) : createDraft(entity, identifier!, patch)),
        },
        { key, by, input: [`update${name}`, input] },
      );
      context.clearCache();
      return {
        record: await context.loadThing(savedId, context.selection.thingProjection(info, 'record')),
        problems: [],
      };
    },
  });
}

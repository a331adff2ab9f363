import { randomUUID } from 'node:crypto';
import { Arg, Resolver } from 'type-graphql';
import { SaveAllPayload, batchField, createRecordInput } from '#schema/batch.ts';
import { multiplyBy } from '#schema/complexity.ts';
import type { Class, Entity, Registry } from '#schema/model.ts';
import { keyDescription } from '#schema/patch.ts';
import type { Visibility } from '#schema/values/visibility.ts';
import { authorize } from '#server/api/permissions.ts';
import { invalid } from '#server/errors.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { findReferences } from '#server/graph/write/references.ts';
import { type SaveRequest, saveDrafts } from '#server/graph/write/save.ts';
import { declareMutation } from './operation.ts';

/** More would take too long in one transaction. */
const maxRecords = 100;

/** Writing one takes about ten statements. */
const recordCost = 100;

interface RecordInput {
  id?: string;
  version?: number;
  ref?: string;
  visibility?: Visibility;
}

/** A draft whose references to names of new records are their ids. */
function resolveRefs(entity: Entity, draft: Raw, ids: ReadonlyMap<string, string>): Raw {
  const resolved = structuredClone(draft);
  for (const { id, path } of findReferences(entity, draft)) {
    const newId = ids.get(id);
    if (newId === undefined) continue;
    const parent = path.slice(0, -1).reduce<unknown>((value, key) => (value as Raw)[key], resolved);
    (parent as Raw)[path.at(-1)!] = newId;
  }
  return resolved;
}

function toRequests(registry: Registry, records: readonly RecordInput[], by: string): SaveRequest[] {
  const ids = new Map<string, string>();
  return records.map((record, index) => {
    const { id, version, ref, visibility } = record;
    const fail = (message: string) => invalid(message, { problems: [{ path: [index], message }] });
    const [entity, ...more] = registry.entities.filter((candidate) => batchField(candidate) in record);
    if (!entity || more.length > 0) throw fail('Give the draft of exactly one kind, such as `institution`.');
    if ((id === undefined) !== (version === undefined))
      throw fail('Give both `id` and `version`, or neither for a new record.');
    if (ref !== undefined && (id !== undefined || ids.has(ref)))
      throw fail('A `ref` names one new record: leave out `id`, and use each name once.');
    if (visibility !== undefined && (id !== undefined || !entity.interfaces.includes('Initiative')))
      throw fail('Only a new initiative takes a `visibility`. Use `changeVisibility` for an existing one.');
    const draft = resolveRefs(entity, (record as Raw)[batchField(entity)] as Raw, ids);
    const savedId = id ?? randomUUID();
    if (ref !== undefined) ids.set(ref, savedId);
    return { entity, id: savedId, version, by, edit: () => draft, draftFor: visibility };
  });
}

/** Saving several records of any kind at once. */
export function saveAllResolver(registry: Registry): Class {
  class SaveAllResolver {}
  Resolver()(SaveAllResolver);
  const recordInput = createRecordInput(registry.entities);
  declareMutation(SaveAllResolver.prototype, {
    name: 'saveAll',
    type: () => SaveAllPayload,
    nullable: true,
    complexity: multiplyBy(({ records }) => (records as RecordInput[]).length, recordCost),
    description: `Saves up to ${maxRecords} records in one transaction, in their order: all of them, or none. What fails is in \`problems\`, whose paths begin with the position of the record.`,
    takes: [
      Arg('records', () => [recordInput] as never, {
        description: 'Drafts, each to create or to replace a record.',
      }) as ParameterDecorator,
      Arg('key', () => String, { nullable: true, description: keyDescription }) as ParameterDecorator,
    ],
    run: async (context, info, records: RecordInput[], key?: string) => {
      const by = authorize(context, 'SAVE');
      if (records.length > maxRecords)
        throw invalid(
          `At most ${maxRecords} records can be saved at once, not ${records.length}. Send several batches.`,
        );
      const requests = toRequests(context.registry, records, by);
      const ids = await saveDrafts(context.graph, context.registry, requests, { key, by, input: ['saveAll', records] });
      context.clearCache();
      const projection = context.selection.thingProjection(info, 'records');
      return { records: await Promise.all(ids.map((id) => context.loadThing(id, projection))), problems: [] };
    },
  });
  return SaveAllResolver;
}

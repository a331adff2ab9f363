import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { type DraftField, addField, getDraftType, listDraftFields } from './draft.ts';
import type { Class } from './model.ts';
import { Problem } from './answers/problem.ts';
import { IdentifierInput } from './values/identifier.ts';

/**
 * Input and payload types of the changes of a kind, derived from the fields of its draft: `set` replaces single fields,
 * `add` and `remove` change lists.
 */
interface UpdateTypes {
  input: Class;
  payload: Class;
}
const updateTypes = new Map<Class, UpdateTypes>();

const optional = (field: DraftField): DraftField => ({ ...field, required: false, defaultValue: undefined });

function createInput(name: string, description: string, fields: readonly DraftField[]): Class {
  const input = { [name]: class {} }[name]!;
  InputType(name, { description })(input);
  for (const field of fields) addField(input.prototype, field);
  return input;
}

export const keyDescription =
  'Chosen by the caller, such as a UUID: the same key again returns the same record and writes nothing; with another input it is a CONFLICT. Kept for 30 days, per editor.';

export function getUpdateTypes(type: Class): UpdateTypes {
  const known = updateTypes.get(type);
  if (known) return known;
  const { name } = type;
  getDraftType(type);
  const fields = listDraftFields(type).map(optional);
  const set = createInput(
    `${name}Values`,
    `New values of fields of ${name}. A list or an object is replaced whole; of a text in several languages, only the given ones, and an empty text removes its language.`,
    fields,
  );
  const lists = fields.filter(({ list }) => list);
  const add = createInput(`${name}Additions`, `Elements to add to lists of ${name}.`, lists);
  const remove = createInput(
    `${name}Removals`,
    `What to remove from ${name}: elements of lists that have all the given values (an edge is found by its ends), and single fields by \`true\`.`,
    listDraftFields(type).flatMap((field) => {
      if (field.list) return [optional(field)];
      return field.required ? [] : [{ ...optional(field), type: Boolean, maxLength: undefined }];
    }),
  );
  const update = `Update${name}`;
  class Input {}
  InputType(`${update}Input`, { description: `A change of one ${name}: exactly one of \`id\` and \`identifier\`.` })(
    Input,
  );
  const addInputField = (field: string, fieldType: () => object, description: string) =>
    Field(fieldType as never, { nullable: true, description })(Input.prototype, field);
  addInputField('id', () => ID, `Id of the ${name}.`);
  addInputField(
    'identifier',
    () => IdentifierInput,
    `Official number of the ${name}, instead of its id. When none has it, a new one is created; when several have it, that is a CONFLICT.`,
  );
  addInputField('version', () => Int, 'Version that was read; required with `id`.');
  addInputField('set', () => set, 'Fields to replace.');
  addInputField(
    'add',
    () => add,
    'Elements to add to lists, after those that are there. An equal one is not repeated.',
  );
  addInputField('remove', () => remove, 'Elements and fields to remove, before any are added.');
  addInputField('key', () => String, keyDescription);
  class Payload {}
  ObjectType(`${update}Payload`, { description: `The outcome of \`update${name}\`.` })(Payload);
  Field(() => type as never, { nullable: true, description: 'The record; null when there are problems.' })(
    Payload.prototype,
    'record',
  );
  Field(() => [Problem], { description: 'Why nothing was written; empty when it was.' })(Payload.prototype, 'problems');
  const types = { input: Input, payload: Payload };
  updateTypes.set(type, types);
  return types;
}

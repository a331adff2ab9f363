import type { FieldFragment, Kind, KindsQuery } from '#web/api/operations.ts';

export type KindDescription = KindsQuery['kinds'][number];
export type Field = FieldFragment & { fields?: readonly Field[] | null };

/** Kinds, fields and enum values with their labels, in the reader's language. */
export interface Vocabulary {
  kinds: readonly KindDescription[];
  kind(kind: Kind | string): KindDescription | undefined;
  field(kind: Kind | string, name: string): Field | undefined;
  /** The label of an enum value; the value itself until it is loaded. */
  label(list: string, value: string): string;
  /** The values of an enum, in order. */
  values(list: string): readonly { value: string; label: string }[];
}

function collectOptions(fields: readonly Field[] | null | undefined, into: Map<string, Field['options']>) {
  for (const field of fields ?? []) {
    if (field.options) into.set(field.type, field.options);
    collectOptions(field.fields, into);
  }
}

/** Finds a field by name: of the thing itself, else of its edges (the function of a position). */
function findField(fields: readonly Field[] | null | undefined, name: string): Field | undefined {
  const match = fields?.find((field) => field.name === name);
  return match ?? fields?.flatMap((field) => findField(field.fields, name) ?? [])[0];
}

/** The field that divides a kind into types, such as institutionType of an Institution. */
export const findTypeField = ({ type, fields }: Pick<KindDescription, 'type' | 'fields'>): Field | undefined =>
  fields.find(({ name }) => name === `${type[0]!.toLowerCase()}${type.slice(1)}Type`);

export function createVocabulary(kinds: readonly KindDescription[]): Vocabulary {
  const byKind = new Map<string, KindDescription>(kinds.map((kind) => [kind.kind, kind]));
  const lists = new Map<string, Field['options']>();
  for (const { fields } of kinds) collectOptions(fields, lists);
  const values = (list: string) => lists.get(list) ?? [];
  return {
    kinds,
    kind: (kind) => byKind.get(kind),
    field: (kind, name) => findField(byKind.get(kind)?.fields, name),
    label: (list, value) => values(list).find((option) => option.value === value)?.label ?? value,
    values,
  };
}

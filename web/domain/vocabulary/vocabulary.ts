import type { FieldFragment, Kind, KindsQuery } from '#web/api/operations.ts';

export type KindDescription = KindsQuery['kinds'][number];
export type Field = FieldFragment & { fields?: readonly Field[] | null };

/** The words of the domain, in the reader's language: kinds, the fields they have, the values these can take. */
export interface Vocabulary {
  kinds: readonly KindDescription[];
  kind(kind: Kind | string): KindDescription | undefined;
  /** A field of a kind: what it is called and what it can hold. */
  field(kind: Kind | string, name: string): Field | undefined;
  /** The label of a value of a closed list; the value itself while it is not known. */
  label(list: string, value: string): string;
  /** The values of a closed list, in their order. */
  values(list: string): readonly { value: string; label: string }[];
}

function collectOptions(fields: readonly Field[] | null | undefined, into: Map<string, Field['options']>) {
  for (const field of fields ?? []) {
    if (field.options) into.set(field.type, field.options);
    collectOptions(field.fields, into);
  }
}

/** A field by its name: of the thing itself, else of what it is tied by (the function of a position). */
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

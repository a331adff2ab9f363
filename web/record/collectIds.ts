import { type FormField, isValues } from './formFields.ts';

/** The ids of all things that a draft refers to. */
export function collectIds(fields: readonly FormField[] | null | undefined, value: unknown): string[] {
  return (fields ?? []).flatMap((field): string[] => {
    const inner = isValues(value) ? value[field.name] : undefined;
    if (inner === undefined) return [];
    const items = [inner].flat();
    if (field.fields?.length) return items.flatMap((item) => collectIds(field.fields, item));
    return field.targets ? items.map(String) : [];
  });
}

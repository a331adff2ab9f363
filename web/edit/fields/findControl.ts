import type { FormField } from '#web/record/formFields.ts';

/** How a value is filled in. */
export type Control =
  | 'boolean'
  | 'choice'
  | 'date'
  | 'edges'
  | 'localized'
  | 'number'
  | 'object'
  | 'objects'
  | 'references'
  | 'synonyms'
  | 'text'
  | 'texts';

const byType: Record<string, Control> = {
  Boolean: 'boolean',
  Date: 'date',
  Interval: 'date',
  Int: 'number',
  Float: 'number',
  LocalizedDraft: 'localized',
  SynonymsDraft: 'synonyms',
};

/** Finds the control of a field by its type: a new kind needs none of its own. */
export function findControl({ type, list, fields, reference, targets, options }: FormField): Control {
  if (reference) return 'edges';
  if (targets) return 'references';
  if (fields?.length) return list ? 'objects' : 'object';
  if (options) return 'choice';
  if (list) return 'texts';
  return byType[type] ?? 'text';
}

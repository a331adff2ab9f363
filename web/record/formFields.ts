import type { FormFieldFragment } from '#web/api/operations.ts';

/** A field of a form, described by the model. */
export type FormField = FormFieldFragment & { fields?: readonly FormField[] | null };

/** A draft, or an object in it, in the shape in which it is saved. What is absent is empty. */
export type Values = Readonly<Record<string, unknown>>;

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value says nothing: null, a blank text, or lists and objects of nothing else. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

const isLink = ({ type }: FormField) => type === 'LinkDraft';

/** The field of an edge that holds the id of the other thing, which a form asks for first. */
const toReferenceField = (field: FormField): FormField => ({
  ...field,
  name: field.reference!,
  type: 'ID',
  list: false,
  required: true,
  reference: null,
  fields: null,
  help: null,
});

/**
 * Completes the fields of a kind: those of an edge begin with the other thing, and a link has a period and citations,
 * as any edge.
 */
export function completeFields(fields: readonly FormField[], periodLabel: string): FormField[] {
  const citations = fields.find(({ name }) => name === 'citations');
  const complete = (field: FormField): FormField => {
    const inner = field.fields?.map(complete);
    if (!field.reference) return { ...field, fields: inner };
    const period = {
      ...toReferenceField(field),
      name: 'period',
      label: periodLabel,
      type: 'Interval',
      required: false,
    };
    const linkFields = [{ ...period, targets: null }, ...(citations ? [complete(citations)] : [])];
    return { ...field, fields: [toReferenceField(field), ...(isLink(field) ? linkFields : (inner ?? []))] };
  };
  return fields.map(complete);
}

/** The fields that a form shows: the server sets the others. */
export const listShownFields = (fields: readonly FormField[] | null | undefined): FormField[] =>
  fields?.filter(({ setByServer }) => !setByServer) ?? [];

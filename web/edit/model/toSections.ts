import type { FormField } from '#web/record/formFields.ts';

export const sectionNames = ['essentials', 'who', 'what', 'when', 'means', 'results', 'links', 'sources'] as const;
export type SectionName = (typeof sectionNames)[number];

export interface FormSection {
  name: SectionName;
  /** Shown from the start. */
  fields: FormField[];
  /** Offered by a button, until they are filled in. */
  more: FormField[];
}

const actorKinds = ['INSTITUTION', 'PERSON'];
const sourceTypes = ['CitationDraft', 'StatementDraft', 'IdentifierDraft'];

const points = ({ targets }: FormField, kinds: readonly string[]) =>
  Boolean(targets?.length) && targets!.every((kind) => kinds.includes(kind));
const has = ({ fields }: FormField, ...types: string[]) => fields?.some(({ type }) => types.includes(type)) ?? false;

/** The section of a field by its type: a new kind needs nothing here. */
export function findSection(field: FormField): SectionName {
  const { type, reference, fields, list } = field;
  if (sourceTypes.includes(type)) return 'sources';
  if (type === 'Date' || type === 'Interval' || (list && fields?.some(({ type: inner }) => inner === 'Status')))
    return 'when';
  if (reference) {
    if (type !== 'LinkDraft' || points(field, actorKinds)) return 'who';
    return points(field, ['PLACE', 'THEME']) ? 'what' : 'links';
  }
  if (!fields?.length) return 'essentials';
  return type === 'MoneyDraft' || has(field, 'MoneyDraft', 'Float') || !list ? 'means' : 'results';
}

/** What a form need not show before it is filled in: objects, and relations other than those of who, what and where. */
const isOptional = (field: FormField, section: SectionName) =>
  !field.required &&
  (section === 'links' || (Boolean(field.fields?.length) && !['who', 'what', 'when'].includes(section)));

/** Orders the fields of a kind into the sections of its form. */
export function toSections(fields: readonly FormField[]): FormSection[] {
  const sections = new Map<SectionName, FormSection>(
    sectionNames.map((name) => [name, { name, fields: [], more: [] }]),
  );
  for (const field of fields) {
    if (field.setByServer) continue;
    const name = findSection(field);
    const section = sections.get(name)!;
    // Sources of the record are asked for, as every fact should have one.
    const shown = field.name === 'citations' || !isOptional(field, name);
    (shown ? section.fields : section.more).push(field);
  }
  return [...sections.values()].filter(({ fields: shown, more }) => shown.length + more.length > 0);
}

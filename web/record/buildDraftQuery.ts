import { type DocumentNode, parse } from 'graphql';
import type { FormField } from './formFields.ts';

/** Selects a field of a draft with all that it contains. */
export function toSelection({ name, type, fields }: FormField): string {
  if (type === 'LocalizedDraft' || type === 'SynonymsDraft') return `${name} { fr es en }`;
  return fields?.length ? `${name} { ${fields.map(toSelection).join(' ')} }` : name;
}

/** Builds the query for a whole record of a kind, in the shape in which it is saved. */
export const buildDraftQuery = (type: string, fields: readonly FormField[]): DocumentNode =>
  parse(
    `query RecordDraft($id: ID!) {
      node(id: $id) {
        id kind version record visibility updatedAt updatedBy
        ... on ${type} { draft { ${fields.map(toSelection).join(' ')} } }
      }
    }`,
  );

/** A draft as it was read, without nulls and the names of types, ready to be changed and saved. */
export function toValues(draft: unknown): unknown {
  if (Array.isArray(draft)) return draft.map(toValues);
  if (typeof draft !== 'object' || draft === null) return draft;
  return Object.fromEntries(
    Object.entries(draft).flatMap(([name, value]) =>
      value === null || name === '__typename' ? [] : [[name, toValues(value)]],
    ),
  );
}

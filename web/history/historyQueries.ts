import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';
import type { ChangeType } from '#web/api/operations.ts';
import { toSelection } from '#web/record/buildDraftQuery.ts';
import type { FormField } from '#web/record/formFields.ts';

/** A version of a record as the API returns it. */
export interface RevisionData {
  version: number;
  at: string;
  by: string | null;
  change: ChangeType;
  draft: object;
}

export interface HistoryData {
  history: { totalCount: number; nodes: RevisionData[] } | null;
}

export interface VersionData {
  revision: RevisionData | null;
  node: { id: string; version: number; draft?: object } | null;
}

const selectDraft = (type: string, fields: readonly FormField[]) =>
  `draft { ... on Saved${type} { ${fields.map(toSelection).join(' ')} } }`;

/** Builds the query for the versions of a record of a kind, with all their fields. */
export const buildHistoryQuery = (type: string, fields: readonly FormField[]) =>
  parse(
    `query RecordHistory($id: ID!, $first: Int!, $field: String) {
      history(id: $id, first: $first, field: $field) {
        totalCount
        nodes { version at by change ${selectDraft(type, fields)} }
      }
    }`,
  ) as TypedDocumentNode<HistoryData, { id: string; first: number; field: string | null }>;

/** Builds the query for one version of a record of a kind, and the present one. */
export const buildVersionQuery = (type: string, fields: readonly FormField[]) =>
  parse(
    `query RecordVersion($id: ID!, $version: Int!) {
      revision(id: $id, version: $version) { version at by change ${selectDraft(type, fields)} }
      node(id: $id) { id version ${selectDraft(type, fields)} }
    }`,
  ) as TypedDocumentNode<VersionData, { id: string; version: number }>;

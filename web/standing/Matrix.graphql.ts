// Written by `npm run codegen`. Change the .graphql file instead.
import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Dimension = 'ACTOR' | 'KIND' | 'PLACE' | 'ROLE' | 'STATUS' | 'THEME' | 'YEAR';

export type Kind =
  | 'AGREEMENT'
  | 'DECISION'
  | 'DOCUMENT'
  | 'EVENT'
  | 'INSTITUTION'
  | 'PERSON'
  | 'PLACE'
  | 'PROJECT'
  | 'THEME'
  | 'TRAINING';

export type RecordState = 'DRAFT' | 'REJECTED' | 'REMOVED' | 'SUBMITTED' | 'VALIDATED';

export type Role =
  | 'ATTENDEE'
  | 'BENEFICIARY'
  | 'FUNDER'
  | 'HOST'
  | 'LEAD'
  | 'OBSERVER'
  | 'PARTNER'
  | 'SIGNATORY'
  | 'SPEAKER'
  | 'TRAINER';

export type Status = 'DORMANT' | 'ENDED' | 'ONGOING' | 'UPCOMING';

export type ThingFilter = {
  actor?: Array<string | number> | null | undefined;
  disputed?: boolean | null | undefined;
  document?: Array<string | number> | null | undefined;
  done?: boolean | null | undefined;
  kind?: Array<Kind> | null | undefined;
  period?: string | null | undefined;
  place?: Array<string | number> | null | undefined;
  record?: Array<RecordState> | null | undefined;
  role?: Array<Role> | null | undefined;
  started?: string | null | undefined;
  status?: Array<Status> | null | undefined;
  text?: string | null | undefined;
  theme?: Array<string | number> | null | undefined;
  type?: Array<string> | null | undefined;
};

export type CrossingsQueryVariables = Exact<{
  rows: Dimension;
  columns: Dimension;
  filter?: ThingFilter | null | undefined;
  firstRows: number;
  firstColumns: number;
}>;

export type CrossingsQuery = {
  matrix: {
    totalCount: number;
    rowCount: number;
    columnCount: number;
    rows: Array<{ key: string; label: string; count: number } & { __typename: 'MatrixHead' }>;
    columns: Array<{ key: string; label: string; count: number } & { __typename: 'MatrixHead' }>;
    cells: Array<{ row: string; column: string; count: number } & { __typename: 'MatrixCell' }>;
  } & { __typename: 'Matrix' };
} & { __typename: 'Query' };

export type HeadFragment = { key: string; label: string; count: number } & { __typename: 'MatrixHead' };

export const CrossingsDocument =
  parse(`query Crossings($rows: Dimension!, $columns: Dimension!, $filter: ThingFilter, $firstRows: Int!, $firstColumns: Int!) {
  matrix(
    rows: $rows
    columns: $columns
    filter: $filter
    firstRows: $firstRows
    firstColumns: $firstColumns
  ) {
    totalCount
    rowCount
    columnCount
    rows {
      ...Head
    }
    columns {
      ...Head
    }
    cells {
      row
      column
      count
    }
  }
}
fragment Head on MatrixHead {
  key
  label
  count
}`) as TypedDocumentNode<CrossingsQuery, CrossingsQueryVariables>;

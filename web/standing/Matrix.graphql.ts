// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

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

export const CrossingsDocument = persisted<CrossingsQuery, CrossingsQueryVariables>(
  'd5575ad104cbd21b2f9345420b1eefc2ce9b6dd6d4c1e57292240dfaa835d97d',
  `query Crossings($rows: Dimension!, $columns: Dimension!, $filter: ThingFilter, $firstRows: Int!, $firstColumns: Int!) {
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
      __typename
    }
    columns {
      ...Head
      __typename
    }
    cells {
      row
      column
      count
      __typename
    }
    __typename
  }
}

fragment Head on MatrixHead {
  key
  label
  count
  __typename
}`,
);

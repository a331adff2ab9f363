// Written by `npm run codegen`. Change the .graphql file instead.
import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type BeginningsQueryVariables = Exact<{ [key: string]: never }>;

export type BeginningsQuery = {
  matrix: { rows: Array<{ key: string; label: string; count: number } & { __typename: 'MatrixHead' }> } & {
    __typename: 'Matrix';
  };
} & { __typename: 'Query' };

export const BeginningsDocument = parse(`query Beginnings {
  matrix(rows: ACTOR, columns: KIND, firstRows: 8, firstColumns: 1) {
    rows {
      key
      label
      count
    }
  }
}`) as TypedDocumentNode<BeginningsQuery, BeginningsQueryVariables>;

// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

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

export const BeginningsDocument = persisted<BeginningsQuery, BeginningsQueryVariables>(
  '05214a206d9059cbf1418bfc1222c9ad4a2bc983471eb2b571b1afec65369505',
  `query Beginnings {
  matrix(rows: ACTOR, columns: KIND, firstRows: 8, firstColumns: 1) {
    rows {
      key
      label
      count
      __typename
    }
    __typename
  }
}`,
);

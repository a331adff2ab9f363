// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Permission =
  'changeRecord' | 'changeStatus' | 'changeVisibility' | 'judge' | 'keepProposal' | 'merge' | 'remove' | 'save';

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = { viewer: { name: string | null; can: Array<Permission> } & { __typename: 'Viewer' } } & {
  __typename: 'Query';
};

export const ViewerDocument = persisted<ViewerQuery, ViewerQueryVariables>(
  '8cf443e898b58d2984c4377061e0b43bb8c934e607a62752cc76506946f8ccdf',
  `query Viewer {
  viewer {
    name
    can
    __typename
  }
}`,
);

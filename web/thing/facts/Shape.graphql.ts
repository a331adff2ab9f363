// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ShapeQueryVariables = Exact<{
  type: string;
}>;

export type ShapeQuery = {
  __type: ({ fields: Array<{ name: string } & { __typename: '__Field' }> | null } & { __typename: '__Type' }) | null;
} & { __typename: 'Query' };

export const ShapeDocument = persisted<ShapeQuery, ShapeQueryVariables>(
  '878287660204212ff09d1237e6e112531f19eb6540d9d396f7f33e003cfbda02',
  `query Shape($type: String!) {
  __type(name: $type) {
    fields {
      name
      __typename
    }
    __typename
  }
}`,
);

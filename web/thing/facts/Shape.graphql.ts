// Written by `npm run codegen`. Change the .graphql file instead.
import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';

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

export const ShapeDocument = parse(`query Shape($type: String!) {
  __type(name: $type) {
    fields {
      name
    }
  }
}`) as TypedDocumentNode<ShapeQuery, ShapeQueryVariables>;

// Written by `npm run codegen`. Change the .graphql file instead.
import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CameFromQueryVariables = Exact<{
  document: string | number;
}>;

export type CameFromQuery = {
  things: {
    facets: Array<
      {
        field: string;
        values: Array<{ value: string; label: string; count: number } & { __typename: 'FacetValue' }>;
      } & { __typename: 'Facet' }
    >;
  } & { __typename: 'ThingConnection' };
} & { __typename: 'Query' };

export const CameFromDocument = parse(`query CameFrom($document: ID!) {
  things(first: 0, filter: {document: [$document]}) {
    facets(fields: ["kind"]) {
      field
      values {
        value
        label
        count
      }
    }
  }
}`) as TypedDocumentNode<CameFromQuery, CameFromQueryVariables>;

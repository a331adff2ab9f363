// Written by `npm run codegen`. Change the .graphql file instead.
import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type FacetCountsFragment = {
  field: string;
  values: Array<{ value: string; label: string; count: number } & { __typename: 'FacetValue' }>;
} & { __typename: 'Facet' };

export type AtAGlanceQueryVariables = Exact<{ [key: string]: never }>;

export type AtAGlanceQuery = {
  things: {
    totalCount: number;
    facets: Array<
      {
        field: string;
        values: Array<{ value: string; label: string; count: number } & { __typename: 'FacetValue' }>;
      } & { __typename: 'Facet' }
    >;
  } & { __typename: 'ThingConnection' };
  initiatives: {
    totalCount: number;
    facets: Array<
      {
        field: string;
        values: Array<{ value: string; label: string; count: number } & { __typename: 'FacetValue' }>;
      } & { __typename: 'Facet' }
    >;
  } & { __typename: 'InitiativeConnection' };
} & { __typename: 'Query' };

export const AtAGlanceDocument = parse(`query AtAGlance {
  things(first: 0) {
    totalCount
    facets {
      ...FacetCounts
    }
  }
  initiatives(first: 0) {
    totalCount
    facets {
      ...FacetCounts
    }
  }
}
fragment FacetCounts on Facet {
  field
  values {
    value
    label
    count
  }
}`) as TypedDocumentNode<AtAGlanceQuery, AtAGlanceQueryVariables>;

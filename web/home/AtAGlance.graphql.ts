// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

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

export const AtAGlanceDocument = persisted<AtAGlanceQuery, AtAGlanceQueryVariables>(
  'de130f110b054d02c63f3b56b4b4d4320199050d4605a54010e1e8486aef5ddf',
  `query AtAGlance {
  things(first: 0) {
    totalCount
    facets {
      ...FacetCounts
      __typename
    }
    __typename
  }
  initiatives(first: 0) {
    totalCount
    facets {
      ...FacetCounts
      __typename
    }
    __typename
  }
}

fragment FacetCounts on Facet {
  field
  values {
    value
    label
    count
    __typename
  }
  __typename
}`,
);

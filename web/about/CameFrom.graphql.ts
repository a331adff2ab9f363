// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

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

export const CameFromDocument = persisted<CameFromQuery, CameFromQueryVariables>(
  '7ac4e0f3a570253e594cb03c36f3bae600a60ec2dbd509f842792e2ff599b88e',
  `query CameFrom($document: ID!) {
  things(first: 0, filter: {document: [$document]}) {
    facets(fields: ["kind"]) {
      field
      values {
        value
        label
        count
        __typename
      }
      __typename
    }
    __typename
  }
}`,
);

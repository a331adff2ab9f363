// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type FacetsQueryVariables = Exact<{
  filter?: ThingFilter | null | undefined;
  fields: Array<string> | string;
}>;

export type FacetsQuery = {
  things: {
    totalCount: number;
    facets: Array<
      {
        field: string;
        values: Array<{ value: string; label: string; count: number } & { __typename: 'FacetValue' }>;
      } & { __typename: 'Facet' }
    >;
  } & { __typename: 'ThingConnection' };
} & { __typename: 'Query' };

export const FacetsDocument = persisted<FacetsQuery, FacetsQueryVariables>(
  'cf58e6128345dd7e21375de1ef2596d0a08379c39477ccccac51f89919eb10f4',
  `query Facets($filter: ThingFilter, $fields: [String!]!) {
  things(filter: $filter, first: 0) {
    totalCount
    facets(fields: $fields) {
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

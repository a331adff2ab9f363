// Written by `npm run codegen`. Change the .graphql file instead.
import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';

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

export type Language = 'EN' | 'ES' | 'FR';

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
  status?: Array<Status> | null | undefined;
  text?: string | null | undefined;
  theme?: Array<string | number> | null | undefined;
  type?: Array<string> | null | undefined;
};

export type AboutQueryVariables = Exact<{
  filter: ThingFilter;
  first: number;
  language: Language;
}>;

export type AboutQuery = {
  things: {
    totalCount: number;
    facets: Array<
      {
        field: string;
        values: Array<{ value: string; label: string; count: number } & { __typename: 'FacetValue' }>;
      } & { __typename: 'Facet' }
    >;
    nodes: Array<
      | ({
          status: Status;
          id: string;
          kind: Kind;
          name: string;
          original: string;
          statusHistory: Array<{ date: string } & { __typename: 'StatusStatement' }>;
          period:
            | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
                __typename: 'Period';
              })
            | null;
        } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' })
      | ({ id: string; kind: Kind; name: string; original: string } & {
          __typename: 'Decision' | 'Document' | 'Institution' | 'Person' | 'Place' | 'Theme';
        })
    >;
  } & { __typename: 'ThingConnection' };
} & { __typename: 'Query' };

export const AboutDocument = parse(`query About($filter: ThingFilter!, $first: Int!, $language: Language!) {
  things(filter: $filter, first: $first) {
    totalCount
    facets {
      field
      values {
        value
        label
        count
      }
    }
    nodes {
      ...ThingLink
      ... on Initiative {
        status
        statusHistory {
          date
        }
        period {
          ...PeriodText
        }
      }
    }
  }
}
fragment ThingLink on Thing {
  id
  kind
  name(language: $language)
  original: name
}
fragment PeriodText on Period {
  start
  end
  openEnded
  interval
}`) as TypedDocumentNode<AboutQuery, AboutQueryVariables>;

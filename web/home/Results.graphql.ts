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

export type Status = 'DORMANT' | 'ENDED' | 'ONGOING' | 'UPCOMING';

export type Visibility = 'NETWORK' | 'PRIVATE' | 'PUBLIC';

export type ResultsQueryVariables = Exact<{
  text: string;
  kinds?: Array<Kind> | Kind | null | undefined;
  first: number;
  language: Language;
}>;

export type ResultsQuery = {
  search: {
    totalCount: number;
    facets: Array<
      {
        field: string;
        values: Array<{ value: string; label: string; count: number } & { __typename: 'FacetValue' }>;
      } & { __typename: 'Facet' }
    >;
    pageInfo: { hasNextPage: boolean } & { __typename: 'PageInfo' };
    nodes: Array<
      | ({
          status: Status;
          aliases: Array<string>;
          description: string | null;
          id: string;
          kind: Kind;
          name: string;
          record: RecordState;
          visibility: Visibility;
          original: string;
          statusHistory: Array<{ date: string } & { __typename: 'StatusStatement' }>;
          period:
            | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
                __typename: 'Period';
              })
            | null;
        } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' })
      | ({
          aliases: Array<string>;
          description: string | null;
          id: string;
          kind: Kind;
          name: string;
          record: RecordState;
          visibility: Visibility;
          original: string;
        } & { __typename: 'Decision' | 'Document' | 'Institution' | 'Person' | 'Place' | 'Theme' })
    >;
  } & { __typename: 'ThingConnection' };
} & { __typename: 'Query' };

export const ResultsDocument =
  parse(`query Results($text: String!, $kinds: [Kind!], $first: Int!, $language: Language!) {
  search(text: $text, kinds: $kinds, first: $first) {
    totalCount
    facets {
      ...FacetCounts
    }
    pageInfo {
      hasNextPage
    }
    nodes {
      ...ThingLink
      aliases
      description(language: $language)
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
fragment FacetCounts on Facet {
  field
  values {
    value
    label
    count
  }
}
fragment ThingLink on Thing {
  id
  kind
  name(language: $language)
  original: name
  ...Record
}
fragment Record on Thing {
  id
  record
  visibility
}
fragment PeriodText on Period {
  start
  end
  openEnded
  interval
}`) as TypedDocumentNode<ResultsQuery, ResultsQueryVariables>;

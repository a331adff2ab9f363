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

export const ResultsDocument = persisted<ResultsQuery, ResultsQueryVariables>(
  '868ef88f39e377ef8da07950291fdc61e955ebacb31537185b1a58ae82ddafe2',
  `query Results($text: String!, $kinds: [Kind!], $first: Int!, $language: Language!) {
  search(text: $text, kinds: $kinds, first: $first) {
    totalCount
    facets {
      ...FacetCounts
      __typename
    }
    pageInfo {
      hasNextPage
      __typename
    }
    nodes {
      ...ThingLink
      aliases
      description(language: $language)
      ... on Initiative {
        status
        statusHistory {
          date
          __typename
        }
        period {
          ...PeriodText
          __typename
        }
        __typename
      }
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
}

fragment ThingLink on Thing {
  id
  kind
  name(language: $language)
  original: name
  ...Record
  __typename
}

fragment Record on Thing {
  id
  record
  visibility
  __typename
}

fragment PeriodText on Period {
  start
  end
  openEnded
  interval
  __typename
}`,
);

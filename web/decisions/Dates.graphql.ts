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

export type DatesQueryVariables = Exact<{
  after?: string | null | undefined;
  language: Language;
}>;

export type DatesQuery = {
  initiatives: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null } & { __typename: 'PageInfo' };
    dated: Array<
      | ({
          status: Status;
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
        } & { __typename: 'Agreement' | 'Project' | 'Training' })
      | ({
          status: Status;
          id: string;
          kind: Kind;
          name: string;
          record: RecordState;
          visibility: Visibility;
          original: string;
          agenda: Array<{ text: string; date: string | null } & { __typename: 'AgendaItem' }>;
          statusHistory: Array<{ date: string } & { __typename: 'StatusStatement' }>;
          period:
            | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
                __typename: 'Period';
              })
            | null;
        } & { __typename: 'Event' })
    >;
  } & { __typename: 'InitiativeConnection' };
} & { __typename: 'Query' };

export const DatesDocument = persisted<DatesQuery, DatesQueryVariables>(
  '7538ef116c12dca08005800b07c3469bccf0904a9e328903d8c84112c21b17cc',
  `query Dates($after: String, $language: Language!) {
  initiatives(
    first: 300
    after: $after
    filter: {period: "0001/9999"}
    orderBy: {field: START, direction: DESC}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
      __typename
    }
    dated: nodes {
      ...ThingLink
      status
      statusHistory {
        date
        __typename
      }
      period {
        ...PeriodText
        __typename
      }
      ... on Event {
        agenda {
          text(language: $language)
          date
          __typename
        }
        __typename
      }
      __typename
    }
    __typename
  }
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

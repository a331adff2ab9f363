// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Direction = 'ASC' | 'DESC';

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

export type OrderField = 'CONFIRMED' | 'DUE' | 'NAME' | 'START' | 'UPDATED';

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

export type ThingOrder = {
  direction?: Direction | null | undefined;
  field?: OrderField | null | undefined;
};

export type Visibility = 'NETWORK' | 'PRIVATE' | 'PUBLIC';

export type RowsQueryVariables = Exact<{
  filter?: ThingFilter | null | undefined;
  orderBy?: ThingOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  participants: number;
  sources: boolean;
  language: Language;
}>;

export type RowsQuery = {
  things: {
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    } & { __typename: 'PageInfo' };
    rows: Array<
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
          participations: {
            totalCount: number;
            nodes: Array<
              {
                id: string;
                role: Role;
                actor: {
                  id: string;
                  kind: Kind;
                  name: string;
                  record: RecordState;
                  visibility: Visibility;
                  original: string;
                } & { __typename: 'Institution' | 'Person' };
              } & { __typename: 'Participation' }
            >;
          } & { __typename: 'ParticipationConnection' };
          themes: Array<
            { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
              __typename: 'Theme';
            }
          >;
          places: Array<
            { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
              __typename: 'Place';
            }
          >;
          confirmed: ({ date: string; by: string | null; old: boolean } & { __typename: 'Confirmation' }) | null;
          citations?: Array<
            {
              section: string | null;
              paragraph: number | null;
              document: {
                id: string;
                kind: Kind;
                name: string;
                record: RecordState;
                visibility: Visibility;
                original: string;
              } & { __typename: 'Document' };
            } & { __typename: 'Citation' }
          >;
        } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' })
      | ({
          id: string;
          kind: Kind;
          name: string;
          record: RecordState;
          visibility: Visibility;
          original: string;
          confirmed: ({ date: string; by: string | null; old: boolean } & { __typename: 'Confirmation' }) | null;
          citations?: Array<
            {
              section: string | null;
              paragraph: number | null;
              document: {
                id: string;
                kind: Kind;
                name: string;
                record: RecordState;
                visibility: Visibility;
                original: string;
              } & { __typename: 'Document' };
            } & { __typename: 'Citation' }
          >;
        } & { __typename: 'Decision' | 'Document' | 'Place' | 'Theme' })
      | ({
          id: string;
          kind: Kind;
          name: string;
          record: RecordState;
          visibility: Visibility;
          original: string;
          takesPartIn: { totalCount: number } & { __typename: 'ParticipationConnection' };
          confirmed: ({ date: string; by: string | null; old: boolean } & { __typename: 'Confirmation' }) | null;
          citations?: Array<
            {
              section: string | null;
              paragraph: number | null;
              document: {
                id: string;
                kind: Kind;
                name: string;
                record: RecordState;
                visibility: Visibility;
                original: string;
              } & { __typename: 'Document' };
            } & { __typename: 'Citation' }
          >;
        } & { __typename: 'Institution' })
      | ({
          id: string;
          kind: Kind;
          name: string;
          record: RecordState;
          visibility: Visibility;
          original: string;
          takesPartIn: { totalCount: number } & { __typename: 'ParticipationConnection' };
          positions: Array<
            {
              id: string;
              function: string | null;
              institution: {
                id: string;
                kind: Kind;
                name: string;
                record: RecordState;
                visibility: Visibility;
                original: string;
              } & { __typename: 'Institution' };
            } & { __typename: 'Position' }
          >;
          confirmed: ({ date: string; by: string | null; old: boolean } & { __typename: 'Confirmation' }) | null;
          citations?: Array<
            {
              section: string | null;
              paragraph: number | null;
              document: {
                id: string;
                kind: Kind;
                name: string;
                record: RecordState;
                visibility: Visibility;
                original: string;
              } & { __typename: 'Document' };
            } & { __typename: 'Citation' }
          >;
        } & { __typename: 'Person' })
    >;
  } & { __typename: 'ThingConnection' };
} & { __typename: 'Query' };

export const RowsDocument = persisted<RowsQuery, RowsQueryVariables>(
  '826e20bbd0c929c11e4c3f00ac7dd482dea61a6078a17c85b801b5e53d3b36f7',
  `query Rows($filter: ThingFilter, $orderBy: ThingOrder, $first: Int, $after: String, $last: Int, $before: String, $participants: Int!, $sources: Boolean!, $language: Language!) {
  things(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
      __typename
    }
    rows: nodes {
      ...ThingLink
      confirmed {
        ...Confirmed
        __typename
      }
      citations @include(if: $sources) {
        document {
          ...ThingLink
          __typename
        }
        section
        paragraph
        __typename
      }
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
        participations(first: $participants) {
          totalCount
          nodes {
            id
            role
            actor {
              ...ThingLink
              __typename
            }
            __typename
          }
          __typename
        }
        themes {
          ...ThingLink
          __typename
        }
        places {
          ...ThingLink
          __typename
        }
        __typename
      }
      ... on Actor {
        takesPartIn: participations(first: 0) {
          totalCount
          __typename
        }
        __typename
      }
      ... on Person {
        positions {
          id
          function(language: $language)
          institution {
            ...ThingLink
            __typename
          }
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

fragment Confirmed on Confirmation {
  date
  by
  old
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

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

export type Visibility = 'NETWORK' | 'PRIVATE' | 'PUBLIC';

type Listed_3HCmSc3c3wyJgiAi2Gh95povRk0Yar7mtqwxhDbBa8_Fragment = {
  status: Status;
  id: string;
  kind: Kind;
  name: string;
  record: RecordState;
  visibility: Visibility;
  original: string;
  statusHistory: Array<{ date: string } & { __typename: 'StatusStatement' }>;
  period:
    | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & { __typename: 'Period' })
    | null;
} & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };

type Listed_6YcEqSapxqG7Irk0ZZtKhBzRoNEu2iveDkLp2VbCes8_Fragment = {
  id: string;
  kind: Kind;
  name: string;
  record: RecordState;
  visibility: Visibility;
  original: string;
} & { __typename: 'Decision' | 'Document' | 'Institution' | 'Person' | 'Place' | 'Theme' };

export type ListedFragment =
  | Listed_3HCmSc3c3wyJgiAi2Gh95povRk0Yar7mtqwxhDbBa8_Fragment
  | Listed_6YcEqSapxqG7Irk0ZZtKhBzRoNEu2iveDkLp2VbCes8_Fragment;

export type AboutQueryVariables = Exact<{
  filter: ThingFilter;
  first: number;
  everything: boolean;
  language: Language;
}>;

export type AboutQuery = {
  initiatives?: {
    totalCount: number;
    nodes: Array<
      {
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
      } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' }
    >;
  } & { __typename: 'InitiativeConnection' };
  things?: {
    totalCount: number;
    nodes: Array<
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
        } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' })
      | ({ id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
          __typename: 'Decision' | 'Document' | 'Institution' | 'Person' | 'Place' | 'Theme';
        })
    >;
  } & { __typename: 'ThingConnection' };
} & { __typename: 'Query' };

export const AboutDocument = persisted<AboutQuery, AboutQueryVariables>(
  '5670f2bd5f1b814c5bfaec135933953662a7850228a611768d1effcc1eeede11',
  `query About($filter: ThingFilter!, $first: Int!, $everything: Boolean!, $language: Language!) {
  initiatives(filter: $filter, first: $first) @skip(if: $everything) {
    totalCount
    nodes {
      ...Listed
      __typename
    }
    __typename
  }
  things(filter: $filter, first: $first) @include(if: $everything) {
    totalCount
    nodes {
      ...Listed
      __typename
    }
    __typename
  }
}

fragment Listed on Thing {
  ...ThingLink
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

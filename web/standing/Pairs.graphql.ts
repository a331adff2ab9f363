// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Factor =
  | 'ACRONYM'
  | 'COUNTRY'
  | 'FUNDER'
  | 'IDENTIFIER'
  | 'KIND'
  | 'MEANING'
  | 'NAME'
  | 'PARTNER'
  | 'PART_OF'
  | 'PERIOD'
  | 'PLACE'
  | 'PUBLIC'
  | 'SUBJECT'
  | 'SUCCESSION'
  | 'THEME';

export type JudgementDecision = 'DIFFERENT' | 'SAME' | 'UNSURE';

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

export type Verdict = 'DUPLICATE' | 'PRECEDENT' | 'RELATED';

export type Visibility = 'NETWORK' | 'PRIVATE' | 'PUBLIC';

export type StandingOverlapsQueryVariables = Exact<{
  filter?: ThingFilter | null | undefined;
  first: number;
  language: Language;
}>;

export type StandingOverlapsQuery = {
  standingOverlaps: {
    totalCount: number;
    compared: number;
    overlaps: Array<
      {
        id: string;
        score: number;
        verdict: Verdict;
        one: {
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
          places: Array<
            { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
              __typename: 'Place';
            }
          >;
        } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };
        other: {
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
          places: Array<
            { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
              __typename: 'Place';
            }
          >;
        } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };
        reasons: Array<{ factor: Factor; contribution: number; text: string } & { __typename: 'Reason' }>;
        judgement:
          ({ id: string; decision: JudgementDecision; by: string; date: string } & { __typename: 'Judgement' }) | null;
      } & { __typename: 'StandingOverlap' }
    >;
    different: Array<
      {
        id: string;
        score: number;
        verdict: Verdict;
        one: {
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
          places: Array<
            { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
              __typename: 'Place';
            }
          >;
        } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };
        other: {
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
          places: Array<
            { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
              __typename: 'Place';
            }
          >;
        } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };
        reasons: Array<{ factor: Factor; contribution: number; text: string } & { __typename: 'Reason' }>;
        judgement:
          ({ id: string; decision: JudgementDecision; by: string; date: string } & { __typename: 'Judgement' }) | null;
      } & { __typename: 'StandingOverlap' }
    >;
  } & { __typename: 'StandingOverlaps' };
} & { __typename: 'Query' };

export type PairFragment = {
  id: string;
  score: number;
  verdict: Verdict;
  one: {
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
    places: Array<
      { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
        __typename: 'Place';
      }
    >;
  } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };
  other: {
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
    places: Array<
      { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
        __typename: 'Place';
      }
    >;
  } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };
  reasons: Array<{ factor: Factor; contribution: number; text: string } & { __typename: 'Reason' }>;
  judgement:
    ({ id: string; decision: JudgementDecision; by: string; date: string } & { __typename: 'Judgement' }) | null;
} & { __typename: 'StandingOverlap' };

export const StandingOverlapsDocument = persisted<StandingOverlapsQuery, StandingOverlapsQueryVariables>(
  'c3eef84147c9101537879dce41ae828490337d60eaf4458a7c578caff87291bc',
  `query StandingOverlaps($filter: ThingFilter, $first: Int!, $language: Language!) {
  standingOverlaps(filter: $filter, first: $first) {
    totalCount
    compared
    overlaps {
      ...Pair
      __typename
    }
    different {
      ...Pair
      __typename
    }
    __typename
  }
}

fragment Pair on StandingOverlap {
  id
  score
  verdict
  one {
    ...PairSide
    __typename
  }
  other {
    ...PairSide
    __typename
  }
  reasons {
    factor
    contribution
    text(language: $language)
    __typename
  }
  judgement {
    ...Judged
    __typename
  }
  __typename
}

fragment PairSide on Initiative {
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
  participations(first: 4) {
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
  places {
    ...ThingLink
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
}

fragment Judged on Judgement {
  id
  decision
  by
  date
  __typename
}`,
);

// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Confidence = 'IMPLIED' | 'STATED' | 'UNCERTAIN';

export type GovernmentLevel = 'DEPARTMENTAL' | 'INTERNATIONAL' | 'LOCAL' | 'NATIONAL' | 'REGIONAL';

export type InstitutionType =
  | 'AGENCY'
  | 'COMPANY'
  | 'COURT'
  | 'EMBASSY'
  | 'HUMAN_RIGHTS_BODY'
  | 'INTERNATIONAL_ORGANISATION'
  | 'LOCAL_AUTHORITY'
  | 'MINISTRY'
  | 'NETWORK'
  | 'NGO'
  | 'PARLIAMENT'
  | 'POLICE'
  | 'PROGRAMME'
  | 'STATE'
  | 'UNIVERSITY'
  | 'WORKING_GROUP';

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

export type Visibility = 'NETWORK' | 'PRIVATE' | 'PUBLIC';

type Reviewed_Institution_Fragment = {
  type: InstitutionType;
  level: GovernmentLevel | null;
  version: number;
  aliases: Array<string>;
  description: string | null;
  id: string;
  kind: Kind;
  name: string;
  record: RecordState;
  visibility: Visibility;
  original: string;
  country:
    | ({ id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
        __typename: 'Place';
      })
    | null;
  partOf: Array<
    { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
      __typename: 'Institution';
    }
  >;
  covers: Array<
    { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
      __typename: 'Place';
    }
  >;
  positions: {
    totalCount: number;
    nodes: Array<
      {
        id: string;
        function: string | null;
        person: {
          id: string;
          kind: Kind;
          name: string;
          record: RecordState;
          visibility: Visibility;
          original: string;
        } & { __typename: 'Person' };
        period:
          | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
              __typename: 'Period';
            })
          | null;
      } & { __typename: 'Position' }
    >;
  } & { __typename: 'PositionConnection' };
  identifiers: Array<{ scheme: string; value: string } & { __typename: 'Identifier' }>;
  citations: Array<
    {
      section: string | null;
      paragraph: number | null;
      date: string | null;
      confidence: Confidence;
      document: {
        date: string | null;
        publisher: string | null;
        id: string;
        kind: Kind;
        name: string;
        record: RecordState;
        visibility: Visibility;
        original: string;
      } & { __typename: 'Document' };
    } & { __typename: 'Citation' }
  >;
  participations: {
    totalCount: number;
    nodes: Array<
      {
        id: string;
        role: Role;
        initiative: {
          id: string;
          kind: Kind;
          name: string;
          record: RecordState;
          visibility: Visibility;
          original: string;
        } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };
      } & { __typename: 'Participation' }
    >;
  } & { __typename: 'ParticipationConnection' };
} & { __typename: 'Institution' };

type Reviewed_Person_Fragment = {
  version: number;
  aliases: Array<string>;
  description: string | null;
  id: string;
  kind: Kind;
  name: string;
  record: RecordState;
  visibility: Visibility;
  original: string;
  held: Array<
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
      period:
        | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
            __typename: 'Period';
          })
        | null;
    } & { __typename: 'Position' }
  >;
  identifiers: Array<{ scheme: string; value: string } & { __typename: 'Identifier' }>;
  citations: Array<
    {
      section: string | null;
      paragraph: number | null;
      date: string | null;
      confidence: Confidence;
      document: {
        date: string | null;
        publisher: string | null;
        id: string;
        kind: Kind;
        name: string;
        record: RecordState;
        visibility: Visibility;
        original: string;
      } & { __typename: 'Document' };
    } & { __typename: 'Citation' }
  >;
  participations: {
    totalCount: number;
    nodes: Array<
      {
        id: string;
        role: Role;
        initiative: {
          id: string;
          kind: Kind;
          name: string;
          record: RecordState;
          visibility: Visibility;
          original: string;
        } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };
      } & { __typename: 'Participation' }
    >;
  } & { __typename: 'ParticipationConnection' };
} & { __typename: 'Person' };

export type ReviewedFragment = Reviewed_Institution_Fragment | Reviewed_Person_Fragment;

export type ReviewedPositionFragment = {
  id: string;
  function: string | null;
  period:
    | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & { __typename: 'Period' })
    | null;
} & { __typename: 'Position' };

export type PairQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  language: Language;
}>;

export type PairQuery = {
  nodes: Array<
    | ({ id: string } & {
        __typename: 'Agreement' | 'Decision' | 'Document' | 'Event' | 'Place' | 'Project' | 'Theme' | 'Training';
      })
    | ({
        id: string;
        type: InstitutionType;
        level: GovernmentLevel | null;
        version: number;
        aliases: Array<string>;
        description: string | null;
        kind: Kind;
        name: string;
        record: RecordState;
        visibility: Visibility;
        original: string;
        country:
          | ({ id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
              __typename: 'Place';
            })
          | null;
        partOf: Array<
          { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
            __typename: 'Institution';
          }
        >;
        covers: Array<
          { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
            __typename: 'Place';
          }
        >;
        positions: {
          totalCount: number;
          nodes: Array<
            {
              id: string;
              function: string | null;
              person: {
                id: string;
                kind: Kind;
                name: string;
                record: RecordState;
                visibility: Visibility;
                original: string;
              } & { __typename: 'Person' };
              period:
                | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
                    __typename: 'Period';
                  })
                | null;
            } & { __typename: 'Position' }
          >;
        } & { __typename: 'PositionConnection' };
        identifiers: Array<{ scheme: string; value: string } & { __typename: 'Identifier' }>;
        citations: Array<
          {
            section: string | null;
            paragraph: number | null;
            date: string | null;
            confidence: Confidence;
            document: {
              date: string | null;
              publisher: string | null;
              id: string;
              kind: Kind;
              name: string;
              record: RecordState;
              visibility: Visibility;
              original: string;
            } & { __typename: 'Document' };
          } & { __typename: 'Citation' }
        >;
        participations: {
          totalCount: number;
          nodes: Array<
            {
              id: string;
              role: Role;
              initiative: {
                id: string;
                kind: Kind;
                name: string;
                record: RecordState;
                visibility: Visibility;
                original: string;
              } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };
            } & { __typename: 'Participation' }
          >;
        } & { __typename: 'ParticipationConnection' };
      } & { __typename: 'Institution' })
    | ({
        id: string;
        version: number;
        aliases: Array<string>;
        description: string | null;
        kind: Kind;
        name: string;
        record: RecordState;
        visibility: Visibility;
        original: string;
        held: Array<
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
            period:
              | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
                  __typename: 'Period';
                })
              | null;
          } & { __typename: 'Position' }
        >;
        identifiers: Array<{ scheme: string; value: string } & { __typename: 'Identifier' }>;
        citations: Array<
          {
            section: string | null;
            paragraph: number | null;
            date: string | null;
            confidence: Confidence;
            document: {
              date: string | null;
              publisher: string | null;
              id: string;
              kind: Kind;
              name: string;
              record: RecordState;
              visibility: Visibility;
              original: string;
            } & { __typename: 'Document' };
          } & { __typename: 'Citation' }
        >;
        participations: {
          totalCount: number;
          nodes: Array<
            {
              id: string;
              role: Role;
              initiative: {
                id: string;
                kind: Kind;
                name: string;
                record: RecordState;
                visibility: Visibility;
                original: string;
              } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };
            } & { __typename: 'Participation' }
          >;
        } & { __typename: 'ParticipationConnection' };
      } & { __typename: 'Person' })
    | null
  >;
} & { __typename: 'Query' };

export const PairDocument = persisted<PairQuery, PairQueryVariables>(
  '7af314ca0005f481e1e376fa6ab158c854ef6b625b29eee64a2a0862cffc16dc',
  `query Pair($ids: [ID!]!, $language: Language!) {
  nodes(ids: $ids) {
    id
    ...Reviewed
    __typename
  }
}

fragment Reviewed on Actor {
  ...ThingLink
  version
  aliases
  description(language: $language)
  identifiers {
    scheme
    value
    __typename
  }
  citations {
    ...Citation
    __typename
  }
  participations(first: 5) {
    totalCount
    nodes {
      id
      role
      initiative {
        ...ThingLink
        __typename
      }
      __typename
    }
    __typename
  }
  ... on Institution {
    type
    level
    country {
      ...ThingLink
      __typename
    }
    partOf {
      ...ThingLink
      __typename
    }
    covers {
      ...ThingLink
      __typename
    }
    positions(first: 5) {
      totalCount
      nodes {
        ...ReviewedPosition
        person {
          ...ThingLink
          __typename
        }
        __typename
      }
      __typename
    }
    __typename
  }
  ... on Person {
    held: positions {
      ...ReviewedPosition
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

fragment Citation on Citation {
  document {
    ...ThingLink
    date
    publisher
    __typename
  }
  section
  paragraph
  date
  confidence
  __typename
}

fragment ReviewedPosition on Position {
  id
  function(language: $language)
  period {
    ...PeriodText
    __typename
  }
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

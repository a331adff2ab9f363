// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Confidence = 'IMPLIED' | 'STATED' | 'UNCERTAIN';

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

export type ChosenThingQueryVariables = Exact<{
  id: string | number;
  filter?: ThingFilter | null | undefined;
  language: Language;
}>;

export type ChosenThingQuery = {
  node:
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
        confirmed: ({ date: string; by: string | null; old: boolean } & { __typename: 'Confirmation' }) | null;
        conflicts: Array<{ field: string } & { __typename: 'Conflict' }>;
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
        confirmed: ({ date: string; by: string | null; old: boolean } & { __typename: 'Confirmation' }) | null;
        conflicts: Array<{ field: string } & { __typename: 'Conflict' }>;
      } & { __typename: 'Decision' | 'Document' | 'Institution' | 'Person' | 'Place' | 'Theme' })
    | null;
  neighbourhood: {
    relations: Array<
      { relation: string; label: string; told: string; inward: boolean; count: number; kinds: Array<Kind> } & {
        __typename: 'RelationCount';
      }
    >;
  } & { __typename: 'Neighbourhood' };
} & { __typename: 'Query' };

export const ChosenThingDocument = persisted<ChosenThingQuery, ChosenThingQueryVariables>(
  '04942e92eb653e23dd75b2bdf1ca74d2f1625e1466448d851d29fc9934bff82d',
  `query ChosenThing($id: ID!, $filter: ThingFilter, $language: Language!) {
  node(id: $id) {
    ...ThingLink
    aliases
    description
    citations {
      ...Citation
      __typename
    }
    confirmed {
      ...Confirmed
      __typename
    }
    conflicts {
      field
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
    __typename
  }
  neighbourhood(of: $id, limit: 1, filter: $filter) {
    relations {
      ...Relation
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
}

fragment Relation on RelationCount {
  relation
  label
  told
  inward
  count
  kinds
  __typename
}`,
);

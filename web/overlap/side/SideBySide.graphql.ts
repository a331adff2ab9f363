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

export type Status = 'DORMANT' | 'ENDED' | 'ONGOING' | 'UPCOMING';

export type Visibility = 'NETWORK' | 'PRIVATE' | 'PUBLIC';

export type SideBySideQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  language: Language;
}>;

export type SideBySideQuery = {
  nodes: Array<
    | ({
        description: string | null;
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
          nodes: Array<
            {
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
        results: Array<
          {
            text: string;
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
          } & { __typename: 'Finding' }
        >;
      } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' })
    | { __typename: 'Decision' | 'Document' | 'Institution' | 'Person' | 'Place' | 'Theme' }
    | null
  >;
} & { __typename: 'Query' };

export type SideInitiativeFragment = {
  description: string | null;
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
    nodes: Array<
      {
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
  results: Array<
    {
      text: string;
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
    } & { __typename: 'Finding' }
  >;
} & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };

export const SideBySideDocument = persisted<SideBySideQuery, SideBySideQueryVariables>(
  'a0c29412b5d1317c5c7cafffc0804f0f2c4fd305483c2f031aea03ea5e4b99e4',
  `query SideBySide($ids: [ID!]!, $language: Language!) {
  nodes(ids: $ids) {
    ...SideInitiative
    __typename
  }
}

fragment SideInitiative on Initiative {
  ...ThingLink
  description(language: $language)
  status
  statusHistory {
    date
    __typename
  }
  period {
    ...PeriodText
    __typename
  }
  participations(first: 50) {
    nodes {
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
  results {
    ...Taught
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

fragment Taught on Finding {
  text(language: $language)
  citations {
    ...Citation
    __typename
  }
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
}`,
);

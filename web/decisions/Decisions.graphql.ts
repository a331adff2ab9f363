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

export type Visibility = 'NETWORK' | 'PRIVATE' | 'PUBLIC';

export type DecisionsQueryVariables = Exact<{
  after?: string | null | undefined;
  language: Language;
}>;

export type DecisionsQuery = {
  decisions: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null } & { __typename: 'PageInfo' };
    nodes: Array<
      {
        text: string;
        due: string | null;
        done: boolean | null;
        id: string;
        kind: Kind;
        name: string;
        record: RecordState;
        visibility: Visibility;
        original: string;
        responsible: Array<
          { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
            __typename: 'Institution' | 'Person';
          }
        >;
        event: {
          id: string;
          kind: Kind;
          name: string;
          record: RecordState;
          visibility: Visibility;
          original: string;
          period:
            | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
                __typename: 'Period';
              })
            | null;
        } & { __typename: 'Event' };
        confirmed: ({ date: string; by: string | null; old: boolean } & { __typename: 'Confirmation' }) | null;
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
      } & { __typename: 'Decision' }
    >;
  } & { __typename: 'DecisionConnection' };
} & { __typename: 'Query' };

export type DecisionFragment = {
  text: string;
  due: string | null;
  done: boolean | null;
  id: string;
  kind: Kind;
  name: string;
  record: RecordState;
  visibility: Visibility;
  original: string;
  responsible: Array<
    { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
      __typename: 'Institution' | 'Person';
    }
  >;
  event: {
    id: string;
    kind: Kind;
    name: string;
    record: RecordState;
    visibility: Visibility;
    original: string;
    period:
      | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & { __typename: 'Period' })
      | null;
  } & { __typename: 'Event' };
  confirmed: ({ date: string; by: string | null; old: boolean } & { __typename: 'Confirmation' }) | null;
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
} & { __typename: 'Decision' };

export const DecisionsDocument = persisted<DecisionsQuery, DecisionsQueryVariables>(
  '9dcd397148e45febfcb831b5a3018a28f2c847adc9e1dd267f6e589cf80fc789',
  `query Decisions($after: String, $language: Language!) {
  decisions(first: 500, after: $after, orderBy: {field: DUE, direction: ASC}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
      __typename
    }
    nodes {
      ...Decision
      __typename
    }
    __typename
  }
}

fragment Decision on Decision {
  ...ThingLink
  text(language: $language)
  due
  done
  responsible {
    ...ThingLink
    __typename
  }
  event {
    ...ThingLink
    period {
      ...PeriodText
      __typename
    }
    __typename
  }
  confirmed {
    ...Confirmed
    __typename
  }
  citations {
    ...Citation
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

fragment Confirmed on Confirmation {
  date
  by
  old
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

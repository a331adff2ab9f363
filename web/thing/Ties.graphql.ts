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

export type RelationsQueryVariables = Exact<{
  id: string | number;
}>;

export type RelationsQuery = {
  neighbourhood: {
    relations: Array<
      { relation: string; told: string; label: string; inward: boolean; count: number } & {
        __typename: 'RelationCount';
      }
    >;
  } & { __typename: 'Neighbourhood' };
} & { __typename: 'Query' };

export type TiesQueryVariables = Exact<{
  id: string | number;
  relations: Array<string> | string;
  limit: number;
  language: Language;
}>;

export type TiesQuery = {
  neighbourhood: {
    nodes: Array<
      { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
        __typename:
          | 'Agreement'
          | 'Decision'
          | 'Document'
          | 'Event'
          | 'Institution'
          | 'Person'
          | 'Place'
          | 'Project'
          | 'Theme'
          | 'Training';
      }
    >;
    edges: Array<
      {
        id: string;
        source: string;
        target: string;
        relation: string;
        period:
          | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
              __typename: 'Period';
            })
          | null;
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
      } & { __typename: 'Edge' }
    >;
  } & { __typename: 'Neighbourhood' };
} & { __typename: 'Query' };

export const RelationsDocument = persisted<RelationsQuery, RelationsQueryVariables>(
  'd0fa65d835f8b17c59c9b6dca5020b6a3093b51e91768072f08fc70fa679ee29',
  `query Relations($id: ID!) {
  neighbourhood(of: $id, limit: 1) {
    relations {
      relation
      told
      label
      inward
      count
      __typename
    }
    __typename
  }
}`,
);
export const TiesDocument = persisted<TiesQuery, TiesQueryVariables>(
  '43ab7987f08fe4fe25400c9562b073be7d5a4bf5423975027a833d097fb48b38',
  `query Ties($id: ID!, $relations: [String!]!, $limit: Int!, $language: Language!) {
  neighbourhood(of: $id, relations: $relations, limit: $limit) {
    nodes {
      ...ThingLink
      __typename
    }
    edges {
      id
      source
      target
      relation
      period {
        ...PeriodText
        __typename
      }
      citations {
        ...Citation
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

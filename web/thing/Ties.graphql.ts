// Written by `npm run codegen`. Change the .graphql file instead.
import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';

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

export const RelationsDocument = parse(`query Relations($id: ID!) {
  neighbourhood(of: $id, limit: 1) {
    relations {
      relation
      told
      label
      inward
      count
    }
  }
}`) as TypedDocumentNode<RelationsQuery, RelationsQueryVariables>;
export const TiesDocument = parse(`query Ties($id: ID!, $relations: [String!]!, $limit: Int!, $language: Language!) {
  neighbourhood(of: $id, relations: $relations, limit: $limit) {
    nodes {
      ...ThingLink
    }
    edges {
      id
      source
      target
      relation
      period {
        ...PeriodText
      }
      citations {
        ...Citation
      }
    }
  }
}
fragment ThingLink on Thing {
  id
  kind
  name(language: $language)
  original: name
  ...Record
}
fragment Record on Thing {
  id
  record
  visibility
}
fragment PeriodText on Period {
  start
  end
  openEnded
  interval
}
fragment Citation on Citation {
  document {
    ...ThingLink
    date
    publisher
  }
  section
  paragraph
  date
  confidence
}`) as TypedDocumentNode<TiesQuery, TiesQueryVariables>;

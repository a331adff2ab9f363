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

export type DisputedQueryVariables = Exact<{
  after?: string | null | undefined;
  language: Language;
}>;

export type DisputedQuery = {
  things: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null } & { __typename: 'PageInfo' };
    nodes: Array<
      {
        id: string;
        kind: Kind;
        name: string;
        record: RecordState;
        visibility: Visibility;
        original: string;
        conflicts: Array<
          {
            field: string;
            statements: Array<
              {
                value: string;
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
              } & { __typename: 'Statement' }
            >;
          } & { __typename: 'Conflict' }
        >;
      } & {
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
  } & { __typename: 'ThingConnection' };
} & { __typename: 'Query' };

export const DisputedDocument = persisted<DisputedQuery, DisputedQueryVariables>(
  'ff60748769ff3f765738489328804c8c93f23633e51161bb8f0c6e7375ef918d',
  `query Disputed($after: String, $language: Language!) {
  things(first: 10, after: $after, filter: {disputed: true}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
      __typename
    }
    nodes {
      ...ThingLink
      conflicts {
        field
        statements {
          value
          citations {
            ...Citation
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

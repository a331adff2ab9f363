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

export type Visibility = 'NETWORK' | 'PRIVATE' | 'PUBLIC';

export type SurroundingsQueryVariables = Exact<{
  id: string | number;
  limit: number;
  language: Language;
}>;

export type SurroundingsQuery = {
  neighbourhood: {
    nodes: Array<
      | ({ id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
          __typename:
            'Agreement' | 'Decision' | 'Document' | 'Event' | 'Person' | 'Place' | 'Project' | 'Theme' | 'Training';
        })
      | ({
          acronym: string | null;
          id: string;
          kind: Kind;
          name: string;
          record: RecordState;
          visibility: Visibility;
          original: string;
        } & { __typename: 'Institution' })
    >;
    edges: Array<{ id: string; source: string; target: string; label: string } & { __typename: 'Edge' }>;
    leftOut: Array<{ of: string; count: number } & { __typename: 'LeftOut' }>;
  } & { __typename: 'Neighbourhood' };
} & { __typename: 'Query' };

export const SurroundingsDocument = persisted<SurroundingsQuery, SurroundingsQueryVariables>(
  '23ededcec8c6dbbd842bd059c8fbea8a9000eb184b4f591677fcd187428f1ea2',
  `query Surroundings($id: ID!, $limit: Int!, $language: Language!) {
  neighbourhood(of: $id, limit: $limit) {
    nodes {
      ...ThingLink
      ... on Institution {
        acronym
        __typename
      }
      __typename
    }
    edges {
      id
      source
      target
      label
      __typename
    }
    leftOut {
      of
      count
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
}`,
);

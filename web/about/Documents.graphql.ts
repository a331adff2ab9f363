// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DocumentType = 'CASE_STUDY' | 'LAW' | 'MINUTES' | 'REFERENCE' | 'REPORT' | 'WEB_PAGE';

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

export type DocumentsQueryVariables = Exact<{
  language: Language;
}>;

export type DocumentsQuery = {
  documents: {
    totalCount: number;
    nodes: Array<
      {
        description: string | null;
        type: DocumentType;
        publisher: string | null;
        date: string | null;
        language: string | null;
        address: string | null;
        licence: string | null;
        file: string | null;
        id: string;
        kind: Kind;
        name: string;
        record: RecordState;
        visibility: Visibility;
        original: string;
      } & { __typename: 'Document' }
    >;
  } & { __typename: 'DocumentConnection' };
  things: {
    facets: Array<
      { field: string; values: Array<{ value: string; count: number } & { __typename: 'FacetValue' }> } & {
        __typename: 'Facet';
      }
    >;
  } & { __typename: 'ThingConnection' };
} & { __typename: 'Query' };

export const DocumentsDocument = persisted<DocumentsQuery, DocumentsQueryVariables>(
  '04543f3224974f556853b93c1da33e00adaf9ad7d7d11bee1eb26dd6360243b2',
  `query Documents($language: Language!) {
  documents(first: 200) {
    totalCount
    nodes {
      ...ThingLink
      description(language: $language)
      type
      publisher
      date
      language
      address
      licence
      file
      __typename
    }
    __typename
  }
  things(first: 0) {
    facets(fields: ["document"]) {
      field
      values {
        value
        count
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
}`,
);

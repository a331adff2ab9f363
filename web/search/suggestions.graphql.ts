// Written by `npm run codegen`. Change the .graphql file instead.
import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';

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

export type SuggestionsQueryVariables = Exact<{
  text: string;
  kinds?: Array<Kind> | Kind | null | undefined;
  first: number;
  language: Language;
}>;

export type SuggestionsQuery = {
  search: {
    nodes: Array<
      {
        aliases: Array<string>;
        id: string;
        kind: Kind;
        name: string;
        record: RecordState;
        visibility: Visibility;
        original: string;
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

export const SuggestionsDocument =
  parse(`query Suggestions($text: String!, $kinds: [Kind!], $first: Int!, $language: Language!) {
  search(text: $text, kinds: $kinds, first: $first) {
    nodes {
      ...ThingLink
      aliases
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
}`) as TypedDocumentNode<SuggestionsQuery, SuggestionsQueryVariables>;

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

export type MergesQueryVariables = Exact<{
  language: Language;
}>;

export type MergesQuery = {
  merges: Array<
    {
      id: string;
      name: string;
      by: string;
      date: string;
      kept: { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
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
      };
    } & { __typename: 'Merge' }
  >;
} & { __typename: 'Query' };

export const MergesDocument = parse(`query Merges($language: Language!) {
  merges(first: 20) {
    id
    name
    by
    date
    kept {
      ...ThingLink
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
}`) as TypedDocumentNode<MergesQuery, MergesQueryVariables>;

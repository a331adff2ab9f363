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

export const MergesDocument = persisted<MergesQuery, MergesQueryVariables>(
  '32944feb8c4c7bbc5e1dc694c978701d026350de7224aa91014316ca1d5fc641',
  `query Merges($language: Language!) {
  merges(first: 20) {
    id
    name
    by
    date
    kept {
      ...ThingLink
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

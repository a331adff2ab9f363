// Written by `npm run codegen`. Change the .graphql file instead.

/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Factor =
  | 'ACRONYM'
  | 'COUNTRY'
  | 'FUNDER'
  | 'IDENTIFIER'
  | 'KIND'
  | 'MEANING'
  | 'NAME'
  | 'PARTNER'
  | 'PART_OF'
  | 'PERIOD'
  | 'PLACE'
  | 'PUBLIC'
  | 'SUBJECT'
  | 'SUCCESSION'
  | 'THEME';

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

export type RecordState = 'DRAFT' | 'REJECTED' | 'REMOVED' | 'SUBMITTED' | 'VALIDATED';

export type Visibility = 'NETWORK' | 'PRIVATE' | 'PUBLIC';

export type OverlapReasonFragment = {
  factor: Factor;
  contribution: number;
  text: string;
  things: Array<
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
} & { __typename: 'Reason' };

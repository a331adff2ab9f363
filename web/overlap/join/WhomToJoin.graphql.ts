// Written by `npm run codegen`. Change the .graphql file instead.

/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AllyStanding = 'ACTIVE' | 'ONCE_ACTIVE';

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

export type AllyFragment = {
  standing: AllyStanding;
  count: number;
  lastActive: string | null;
  actor: { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
    __typename: 'Institution' | 'Person';
  };
  initiatives: Array<
    { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
      __typename: 'Agreement' | 'Event' | 'Project' | 'Training';
    }
  >;
  contacts: Array<
    {
      id: string;
      kind: Kind;
      name: string;
      record: RecordState;
      visibility: Visibility;
      original: string;
      positions: Array<
        { function: string | null; institution: { id: string } & { __typename: 'Institution' } } & {
          __typename: 'Position';
        }
      >;
    } & { __typename: 'Person' }
  >;
  absentFrom: Array<
    { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
      __typename: 'Institution';
    }
  >;
} & { __typename: 'Ally' };

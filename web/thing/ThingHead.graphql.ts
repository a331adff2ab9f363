// Written by `npm run codegen`. Change the .graphql file instead.

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

export type RecordState = 'DRAFT' | 'REJECTED' | 'REMOVED' | 'SUBMITTED' | 'VALIDATED';

export type Status = 'DORMANT' | 'ENDED' | 'ONGOING' | 'UPCOMING';

export type Visibility = 'NETWORK' | 'PRIVATE' | 'PUBLIC';

type ThingHead_3HCmSc3c3wyJgiAi2Gh95povRk0Yar7mtqwxhDbBa8_Fragment = {
  status: Status;
  id: string;
  kind: Kind;
  name: string;
  record: RecordState;
  visibility: Visibility;
  original: string;
  statusHistory: Array<{ date: string } & { __typename: 'StatusStatement' }>;
  period:
    | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & { __typename: 'Period' })
    | null;
  confirmed: ({ date: string; by: string | null; old: boolean } & { __typename: 'Confirmation' }) | null;
} & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };

type ThingHead_EMYa7n3Ks2el4s3qZIuqY3A8gPe3LkrtzojsJc1sHgu_Fragment = {
  id: string;
  kind: Kind;
  name: string;
  record: RecordState;
  visibility: Visibility;
  original: string;
  confirmed: ({ date: string; by: string | null; old: boolean } & { __typename: 'Confirmation' }) | null;
} & { __typename: 'Decision' | 'Document' | 'Person' | 'Place' | 'Theme' };

type ThingHead_Institution_Fragment = {
  acronym: string | null;
  id: string;
  kind: Kind;
  name: string;
  record: RecordState;
  visibility: Visibility;
  original: string;
  confirmed: ({ date: string; by: string | null; old: boolean } & { __typename: 'Confirmation' }) | null;
} & { __typename: 'Institution' };

export type ThingHeadFragment =
  | ThingHead_3HCmSc3c3wyJgiAi2Gh95povRk0Yar7mtqwxhDbBa8_Fragment
  | ThingHead_EMYa7n3Ks2el4s3qZIuqY3A8gPe3LkrtzojsJc1sHgu_Fragment
  | ThingHead_Institution_Fragment;

// Written by `npm run codegen`. Change the .graphql file instead.

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

export type RecordState = 'DRAFT' | 'REJECTED' | 'REMOVED' | 'SUBMITTED' | 'VALIDATED';

export type Status = 'DORMANT' | 'ENDED' | 'ONGOING' | 'UPCOMING';

export type Visibility = 'NETWORK' | 'PRIVATE' | 'PUBLIC';

export type OverlapInitiativeFragment = {
  description: string | null;
  status: Status;
  id: string;
  kind: Kind;
  name: string;
  record: RecordState;
  visibility: Visibility;
  original: string;
  partOf:
    | ({
        id: string;
        partOf:
          | ({
              id: string;
              partOf: ({ id: string } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' }) | null;
            } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' })
          | null;
      } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' })
    | null;
  statusHistory: Array<{ date: string } & { __typename: 'StatusStatement' }>;
  period:
    | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & { __typename: 'Period' })
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
} & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };

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

export type Visibility = 'NETWORK' | 'PRIVATE' | 'PUBLIC';

export type PositionFactsFragment = {
  id: string;
  function: string | null;
  period:
    | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & { __typename: 'Period' })
    | null;
  covers: Array<
    { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
      __typename: 'Place';
    }
  >;
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
} & { __typename: 'Position' };

export type InstitutionPositionsFragment = {
  positions: {
    totalCount: number;
    nodes: Array<
      {
        id: string;
        function: string | null;
        person: {
          id: string;
          kind: Kind;
          name: string;
          record: RecordState;
          visibility: Visibility;
          original: string;
        } & { __typename: 'Person' };
        period:
          | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
              __typename: 'Period';
            })
          | null;
        covers: Array<
          { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
            __typename: 'Place';
          }
        >;
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
      } & { __typename: 'Position' }
    >;
  } & { __typename: 'PositionConnection' };
} & { __typename: 'Institution' };

export type PersonPositionsFragment = {
  held: Array<
    {
      id: string;
      function: string | null;
      institution: {
        id: string;
        kind: Kind;
        name: string;
        record: RecordState;
        visibility: Visibility;
        original: string;
      } & { __typename: 'Institution' };
      period:
        | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
            __typename: 'Period';
          })
        | null;
      covers: Array<
        { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
          __typename: 'Place';
        }
      >;
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
    } & { __typename: 'Position' }
  >;
} & { __typename: 'Person' };

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

export type TaughtFragment = {
  text: string;
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
} & { __typename: 'Finding' };

export type TeachingFragment = {
  kind: Kind;
  results: Array<
    {
      text: string;
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
    } & { __typename: 'Finding' }
  >;
  practices: Array<
    {
      text: string;
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
    } & { __typename: 'Finding' }
  >;
  lessons: Array<
    {
      text: string;
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
    } & { __typename: 'Finding' }
  >;
  difficulties: Array<
    {
      text: string;
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
    } & { __typename: 'Finding' }
  >;
} & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };

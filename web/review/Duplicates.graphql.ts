// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type JudgementDecision = 'DIFFERENT' | 'SAME' | 'UNSURE';

export type Language = 'EN' | 'ES' | 'FR';

export type DuplicatesQueryVariables = Exact<{
  first: number;
  after?: string | number | null | undefined;
  language: Language;
}>;

export type DuplicatesQuery = {
  duplicates: {
    compared: number;
    next: string | null;
    pairs: Array<
      {
        id: string;
        score: number;
        one: { id: string; name: string } & { __typename: 'Institution' | 'Person' };
        other: { id: string; name: string } & { __typename: 'Institution' | 'Person' };
        reasons: Array<{ text: string } & { __typename: 'Reason' }>;
        judgement: ({ decision: JudgementDecision; by: string; date: string } & { __typename: 'Judgement' }) | null;
      } & { __typename: 'PossibleDuplicate' }
    >;
  } & { __typename: 'PossibleDuplicates' };
} & { __typename: 'Query' };

export const DuplicatesDocument = persisted<DuplicatesQuery, DuplicatesQueryVariables>(
  '96c22cb754b9ac818bdd36d8d814220b192162cfc230b087b277cbd958c65ea4',
  `query Duplicates($first: Int!, $after: ID, $language: Language!) {
  duplicates(first: $first, after: $after) {
    compared
    next
    pairs {
      id
      one {
        id
        name(language: $language)
        __typename
      }
      other {
        id
        name(language: $language)
        __typename
      }
      score
      reasons {
        text(language: $language)
        __typename
      }
      judgement {
        decision
        by
        date
        __typename
      }
      __typename
    }
    __typename
  }
}`,
);

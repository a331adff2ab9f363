// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Language = 'EN' | 'ES' | 'FR';

export type QuestionsQueryVariables = Exact<{
  subjects: Array<string | number> | string | number;
  language: Language;
}>;

export type QuestionsQuery = {
  nodes: Array<
    | ({ id: string; name: string } & {
        __typename:
          'Agreement' | 'Decision' | 'Document' | 'Event' | 'Person' | 'Place' | 'Project' | 'Theme' | 'Training';
      })
    | ({ acronym: string | null; id: string; name: string } & { __typename: 'Institution' })
    | null
  >;
} & { __typename: 'Query' };

export const QuestionsDocument = persisted<QuestionsQuery, QuestionsQueryVariables>(
  'adab91a30a17028bbabcbf45524b90eb38678033a8386a1f782f0f83f9369f27',
  `query Questions($subjects: [ID!]!, $language: Language!) {
  nodes(ids: $subjects) {
    id
    name(language: $language)
    ... on Institution {
      acronym
      __typename
    }
    __typename
  }
}`,
);

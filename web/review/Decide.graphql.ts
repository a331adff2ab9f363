// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type JudgementDecision = 'DIFFERENT' | 'SAME' | 'UNSURE';

export type MergePairMutationVariables = Exact<{
  keep: string | number;
  drop: string | number;
  keepVersion: number;
  dropVersion: number;
}>;

export type MergePairMutation = {
  merge: { id: string } & {
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
} & { __typename: 'Mutation' };

export type UnmergePairMutationVariables = Exact<{
  id: string | number;
}>;

export type UnmergePairMutation = {
  unmerge: { id: string } & {
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
} & { __typename: 'Mutation' };

export type JudgePairMutationVariables = Exact<{
  one: string | number;
  other: string | number;
  decision?: JudgementDecision | null | undefined;
}>;

export type JudgePairMutation = {
  judge: ({ id: string; decision: JudgementDecision } & { __typename: 'Judgement' }) | null;
} & { __typename: 'Mutation' };

export const MergePairDocument = persisted<MergePairMutation, MergePairMutationVariables>(
  '1263976c740866976434207c0035138d1e7915268295c4d6a85ff908b6bd4e4b',
  `mutation MergePair($keep: ID!, $drop: ID!, $keepVersion: Int!, $dropVersion: Int!) {
  merge(
    keep: $keep
    drop: $drop
    keepVersion: $keepVersion
    dropVersion: $dropVersion
  ) {
    id
    __typename
  }
}`,
);
export const UnmergePairDocument = persisted<UnmergePairMutation, UnmergePairMutationVariables>(
  'c278fa64ffd7c514ef15bebdd1c8266b766ccf45f8ba70a9b973f7262a9584f5',
  `mutation UnmergePair($id: ID!) {
  unmerge(id: $id) {
    id
    __typename
  }
}`,
);
export const JudgePairDocument = persisted<JudgePairMutation, JudgePairMutationVariables>(
  '2a3ea1a6ffe6472d9a49a9afb735440b2c70087ae8247105a1100c911a89bf31',
  `mutation JudgePair($one: ID!, $other: ID!, $decision: JudgementDecision) {
  judge(one: $one, other: $other, decision: $decision) {
    id
    decision
    __typename
  }
}`,
);

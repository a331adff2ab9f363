// Written by `npm run codegen`. Change the .graphql file instead.
import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';

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

export const MergePairDocument =
  parse(`mutation MergePair($keep: ID!, $drop: ID!, $keepVersion: Int!, $dropVersion: Int!) {
  merge(
    keep: $keep
    drop: $drop
    keepVersion: $keepVersion
    dropVersion: $dropVersion
  ) {
    id
  }
}`) as TypedDocumentNode<MergePairMutation, MergePairMutationVariables>;
export const UnmergePairDocument = parse(`mutation UnmergePair($id: ID!) {
  unmerge(id: $id) {
    id
  }
}`) as TypedDocumentNode<UnmergePairMutation, UnmergePairMutationVariables>;
export const JudgePairDocument = parse(`mutation JudgePair($one: ID!, $other: ID!, $decision: JudgementDecision) {
  judge(one: $one, other: $other, decision: $decision) {
    id
    decision
  }
}`) as TypedDocumentNode<JudgePairMutation, JudgePairMutationVariables>;

// Written by `npm run codegen`. Change the .graphql file instead.
import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type JudgementDecision = 'DIFFERENT' | 'SAME' | 'UNSURE';

export type JudgeMutationVariables = Exact<{
  one: string | number;
  other: string | number;
  decision?: JudgementDecision | null | undefined;
}>;

export type JudgeMutation = {
  judge: ({ id: string; decision: JudgementDecision; by: string; date: string } & { __typename: 'Judgement' }) | null;
} & { __typename: 'Mutation' };

export type JudgedFragment = { id: string; decision: JudgementDecision; by: string; date: string } & {
  __typename: 'Judgement';
};

export const JudgeDocument = parse(`mutation Judge($one: ID!, $other: ID!, $decision: JudgementDecision) {
  judge(one: $one, other: $other, decision: $decision) {
    ...Judged
  }
}
fragment Judged on Judgement {
  id
  decision
  by
  date
}`) as TypedDocumentNode<JudgeMutation, JudgeMutationVariables>;

// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

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

export const JudgeDocument = persisted<JudgeMutation, JudgeMutationVariables>(
  '259426020ae21bc167c26cab14564fa1a8d94a65a7366338f821eafd6c6d55b4',
  `mutation Judge($one: ID!, $other: ID!, $decision: JudgementDecision) {
  judge(one: $one, other: $other, decision: $decision) {
    ...Judged
    __typename
  }
}

fragment Judged on Judgement {
  id
  decision
  by
  date
  __typename
}`,
);

// Written by `npm run codegen`. Change the .graphql file instead.
import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RecordState = 'DRAFT' | 'REJECTED' | 'REMOVED' | 'SUBMITTED' | 'VALIDATED';

export type Visibility = 'NETWORK' | 'PRIVATE' | 'PUBLIC';

export type KeepingFragment = {
  version: number;
  visibilityChoices: Array<Visibility>;
  id: string;
  record: RecordState;
  visibility: Visibility;
} & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };

type Kept_Agreement_Project_Training_Fragment = {
  version: number;
  visibilityChoices: Array<Visibility>;
  id: string;
  record: RecordState;
  visibility: Visibility;
} & { __typename: 'Agreement' | 'Project' | 'Training' };

type Kept_Event_Fragment = {
  version: number;
  visibilityChoices: Array<Visibility>;
  id: string;
  record: RecordState;
  visibility: Visibility;
  decisions: Array<{ id: string; record: RecordState; visibility: Visibility } & { __typename: 'Decision' }>;
} & { __typename: 'Event' };

export type KeptFragment = Kept_Agreement_Project_Training_Fragment | Kept_Event_Fragment;

export type ChangeVisibilityMutationVariables = Exact<{
  id: string | number;
  visibility: Visibility;
  version: number;
}>;

export type ChangeVisibilityMutation = {
  changeVisibility:
    | ({
        version: number;
        visibilityChoices: Array<Visibility>;
        id: string;
        record: RecordState;
        visibility: Visibility;
      } & { __typename: 'Agreement' | 'Project' | 'Training' })
    | ({
        version: number;
        visibilityChoices: Array<Visibility>;
        id: string;
        record: RecordState;
        visibility: Visibility;
        decisions: Array<{ id: string; record: RecordState; visibility: Visibility } & { __typename: 'Decision' }>;
      } & { __typename: 'Event' });
} & { __typename: 'Mutation' };

export type ChangeRecordMutationVariables = Exact<{
  id: string | number;
  record: RecordState;
  version: number;
}>;

export type ChangeRecordMutation = {
  changeRecord:
    | ({
        version: number;
        visibilityChoices: Array<Visibility>;
        id: string;
        record: RecordState;
        visibility: Visibility;
      } & { __typename: 'Agreement' | 'Project' | 'Training' })
    | ({
        version: number;
        visibilityChoices: Array<Visibility>;
        id: string;
        record: RecordState;
        visibility: Visibility;
        decisions: Array<{ id: string; record: RecordState; visibility: Visibility } & { __typename: 'Decision' }>;
      } & { __typename: 'Event' });
} & { __typename: 'Mutation' };

export const ChangeVisibilityDocument =
  parse(`mutation ChangeVisibility($id: ID!, $visibility: Visibility!, $version: Int!) {
  changeVisibility(id: $id, visibility: $visibility, version: $version) {
    ...Kept
  }
}
fragment Kept on Initiative {
  ...Keeping
  ... on Event {
    decisions {
      ...Record
    }
  }
}
fragment Keeping on Initiative {
  ...Record
  version
  visibilityChoices
}
fragment Record on Thing {
  id
  record
  visibility
}`) as TypedDocumentNode<ChangeVisibilityMutation, ChangeVisibilityMutationVariables>;
export const ChangeRecordDocument = parse(`mutation ChangeRecord($id: ID!, $record: RecordState!, $version: Int!) {
  changeRecord(id: $id, record: $record, version: $version) {
    ...Kept
  }
}
fragment Kept on Initiative {
  ...Keeping
  ... on Event {
    decisions {
      ...Record
    }
  }
}
fragment Keeping on Initiative {
  ...Record
  version
  visibilityChoices
}
fragment Record on Thing {
  id
  record
  visibility
}`) as TypedDocumentNode<ChangeRecordMutation, ChangeRecordMutationVariables>;

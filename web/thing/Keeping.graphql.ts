// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

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

export const ChangeVisibilityDocument = persisted<ChangeVisibilityMutation, ChangeVisibilityMutationVariables>(
  '814e3b25249ad4dcc0e3af33f1c2423a7871fcbd1ad5b69c02169582340b22b9',
  `mutation ChangeVisibility($id: ID!, $visibility: Visibility!, $version: Int!) {
  changeVisibility(id: $id, visibility: $visibility, version: $version) {
    ...Kept
    __typename
  }
}

fragment Kept on Initiative {
  ...Keeping
  ... on Event {
    decisions {
      ...Record
      __typename
    }
    __typename
  }
  __typename
}

fragment Keeping on Initiative {
  ...Record
  version
  visibilityChoices
  __typename
}

fragment Record on Thing {
  id
  record
  visibility
  __typename
}`,
);
export const ChangeRecordDocument = persisted<ChangeRecordMutation, ChangeRecordMutationVariables>(
  'cd340cf5ead94c2b92f46e3f6c6d2848853f52f54f9f1a56139751ca123f2ef0',
  `mutation ChangeRecord($id: ID!, $record: RecordState!, $version: Int!) {
  changeRecord(id: $id, record: $record, version: $version) {
    ...Kept
    __typename
  }
}

fragment Kept on Initiative {
  ...Keeping
  ... on Event {
    decisions {
      ...Record
      __typename
    }
    __typename
  }
  __typename
}

fragment Keeping on Initiative {
  ...Record
  version
  visibilityChoices
  __typename
}

fragment Record on Thing {
  id
  record
  visibility
  __typename
}`,
);

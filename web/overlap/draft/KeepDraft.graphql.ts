// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type InitiativeKind = 'AGREEMENT' | 'EVENT' | 'PROJECT' | 'TRAINING';

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

export type Language = 'EN' | 'ES' | 'FR';

export type ProposalInput = {
  description?: string | null | undefined;
  end?: string | null | undefined;
  except?: Array<string | number> | null | undefined;
  kind?: InitiativeKind | null | undefined;
  partners?: Array<string> | null | undefined;
  places?: Array<string> | null | undefined;
  start?: string | null | undefined;
  themes?: Array<string> | null | undefined;
  title: string;
};

export type RecordState = 'DRAFT' | 'REJECTED' | 'REMOVED' | 'SUBMITTED' | 'VALIDATED';

export type Visibility = 'NETWORK' | 'PRIVATE' | 'PUBLIC';

export type KeepProposalMutationVariables = Exact<{
  proposal: ProposalInput;
  visibility: Visibility;
  language: Language;
}>;

export type KeepProposalMutation = {
  keepProposal: {
    version: number;
    id: string;
    kind: Kind;
    name: string;
    record: RecordState;
    visibility: Visibility;
    original: string;
  } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };
} & { __typename: 'Mutation' };

export type RemoveDraftMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;

export type RemoveDraftMutation = {
  remove: { id: string; record: RecordState } & {
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

export const KeepProposalDocument = persisted<KeepProposalMutation, KeepProposalMutationVariables>(
  '0e89ce16db7561f5cfba01d4771e73c2d274694ebdf21ef6f5237b6980544882',
  `mutation KeepProposal($proposal: ProposalInput!, $visibility: Visibility!, $language: Language!) {
  keepProposal(proposal: $proposal, visibility: $visibility) {
    ...ThingLink
    version
    __typename
  }
}

fragment ThingLink on Thing {
  id
  kind
  name(language: $language)
  original: name
  ...Record
  __typename
}

fragment Record on Thing {
  id
  record
  visibility
  __typename
}`,
);
export const RemoveDraftDocument = persisted<RemoveDraftMutation, RemoveDraftMutationVariables>(
  'a926a1b9b7486d72dbe92a288d79dd1c9839f6814926485115cd45386529e5bd',
  `mutation RemoveDraft($id: ID!, $version: Int!) {
  remove(id: $id, version: $version) {
    id
    record
    __typename
  }
}`,
);

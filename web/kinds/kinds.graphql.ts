// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type KindsQueryVariables = Exact<{ [key: string]: never }>;

export type KindsQuery = {
  kinds: Array<
    {
      kind: Kind;
      type: string;
      plural: string;
      label: string;
      pluralLabel: string;
      description: string;
      colour: string;
      shape: string;
      interfaces: Array<string>;
      fields: Array<
        {
          name: string;
          label: string;
          description: string;
          type: string;
          list: boolean;
          targets: Array<Kind> | null;
          fields: Array<
            {
              name: string;
              label: string;
              description: string;
              type: string;
              list: boolean;
              targets: Array<Kind> | null;
              options: Array<{ value: string; label: string } & { __typename: 'Option' }> | null;
            } & { __typename: 'FormField' }
          > | null;
          options: Array<{ value: string; label: string } & { __typename: 'Option' }> | null;
        } & { __typename: 'FormField' }
      >;
    } & { __typename: 'KindDescription' }
  >;
} & { __typename: 'Query' };

export type FieldFragment = {
  name: string;
  label: string;
  description: string;
  type: string;
  list: boolean;
  targets: Array<Kind> | null;
  options: Array<{ value: string; label: string } & { __typename: 'Option' }> | null;
} & { __typename: 'FormField' };

export const KindsDocument = persisted<KindsQuery, KindsQueryVariables>(
  '481fe724ca522b5f36dd9305429a7c51ccabb05fb7d111e9ac2aefc7255ffbfc',
  `query Kinds {
  kinds {
    kind
    type
    plural
    label
    pluralLabel
    description
    colour
    shape
    interfaces
    fields {
      ...Field
      fields {
        ...Field
        __typename
      }
      __typename
    }
    __typename
  }
}

fragment Field on FormField {
  name
  label
  description
  type
  list
  options {
    value
    label
    __typename
  }
  targets
  __typename
}`,
);

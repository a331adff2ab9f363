// Written by `npm run codegen`. Change the .graphql file instead.
import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** An enum describing what kind of type a given `__Type` is. */
export type __TypeKind =
  /** Indicates this type is a scalar. */
  | 'SCALAR'
  /** Indicates this type is an object. `fields` and `interfaces` are valid fields. */
  | 'OBJECT'
  /** Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields. */
  | 'INTERFACE'
  /** Indicates this type is a union. `possibleTypes` is a valid field. */
  | 'UNION'
  /** Indicates this type is an enum. `enumValues` is a valid field. */
  | 'ENUM'
  /** Indicates this type is an input object. `inputFields` is a valid field. */
  | 'INPUT_OBJECT'
  /** Indicates this type is a list. `ofType` is a valid field. */
  | 'LIST'
  /** Indicates this type is a non-null. `ofType` is a valid field. */
  | 'NON_NULL';

export type ShapeQueryVariables = Exact<{
  type: string;
}>;

export type ShapeQuery = {
  __type:
    | ({
        fields: Array<
          {
            name: string;
            args: Array<
              { name: string; type: { kind: __TypeKind } & { __typename: '__Type' } } & { __typename: '__InputValue' }
            >;
            type: {
              kind: __TypeKind;
              name: string | null;
              ofType:
                | ({
                    kind: __TypeKind;
                    name: string | null;
                    ofType:
                      | ({
                          kind: __TypeKind;
                          name: string | null;
                          ofType: ({ kind: __TypeKind; name: string | null } & { __typename: '__Type' }) | null;
                        } & { __typename: '__Type' })
                      | null;
                  } & { __typename: '__Type' })
                | null;
            } & { __typename: '__Type' };
          } & { __typename: '__Field' }
        > | null;
      } & { __typename: '__Type' })
    | null;
} & { __typename: 'Query' };

export const ShapeDocument = parse(`query Shape($type: String!) {
  __type(name: $type) {
    fields {
      name
      args {
        name
        type {
          kind
        }
      }
      type {
        kind
        name
        ofType {
          kind
          name
          ofType {
            kind
            name
            ofType {
              kind
              name
            }
          }
        }
      }
    }
  }
}`) as TypedDocumentNode<ShapeQuery, ShapeQueryVariables>;

// Written by `npm run codegen`. Change the .graphql file instead.

/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type NamesFragment = {
  aliases: Array<string>;
  identifiers: Array<{ scheme: string; value: string } & { __typename: 'Identifier' }>;
} & {
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

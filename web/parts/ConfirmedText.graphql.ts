// Written by `npm run codegen`. Change the .graphql file instead.

/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ConfirmedFragment = { date: string; by: string | null; old: boolean } & { __typename: 'Confirmation' };

import type { ApolloClient } from '@apollo/client';

/** Results that no mutation changes. */
const constantFields = ['kinds', 'viewer'];

/** Removes the cached results of all queries, which a mutation made stale, except the given ones. */
export const discardResults = ({ cache }: ApolloClient, retainedFields: readonly string[] = []) =>
  cache.modify({
    fields: (value, { fieldName, DELETE }) =>
      constantFields.includes(fieldName) || retainedFields.includes(fieldName) ? value : DELETE,
  });

import { ApolloLink, type DocumentNode, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { isMutationOperation, print } from '@apollo/client/utilities';
import { type ASTNode, parse, stripIgnoredCharacters } from 'graphql';
import { getToken } from './token.ts';

const hashes = new WeakMap<DocumentNode, string>();

/**
 * A document that the server knows by its hash (persisted.json). Transformed copies have none.
 *
 * @public Called by the generated documents.
 */
export function createPersistedDocument<Data, Variables extends OperationVariables>(hash: string, text: string) {
  const document = parse(text) as TypedDocumentNode<Data, Variables>;
  hashes.set(document, hash);
  return document;
}

/** The text of a document as it is sent and hashed: without ignored characters. */
export const printDocument = (document: ASTNode) => stripIgnoredCharacters(print(document));

/** Sends the hash instead of the text; the text if the server, of another version, does not know the hash. */
const hashLink = ApolloLink.split(
  ({ query }) => hashes.has(query),
  new PersistedQueryLink({ generateHash: (query) => hashes.get(query)! }),
);

/** Accepted by all servers and proxies. */
const maxUrlLength = 4_000;

function fitsUrl({ query, variables }: ApolloLink.Operation): boolean {
  const parts = [JSON.stringify(variables), hashes.has(query) ? '' : printDocument(query)];
  return encodeURIComponent(parts.join('')).length < maxUrlLength;
}

/** Sends anonymous queries by GET, so that the browser caches and revalidates them. */
const httpGetLink = new ApolloLink((operation, forward) => {
  if (!getToken() && !isMutationOperation(operation.query) && fitsUrl(operation))
    operation.setContext({ fetchOptions: { method: 'GET' } });
  return forward(operation);
});

export const persistedQueryLink = ApolloLink.from([httpGetLink, hashLink]);

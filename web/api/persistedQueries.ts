import { ApolloLink, type DocumentNode, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { isMutationOperation, print } from '@apollo/client/utilities';
import { type ASTNode, parse, stripIgnoredCharacters } from 'graphql';
import { getToken } from './token.ts';

const hashes = new WeakMap<DocumentNode, string>();

/** A document that the server knows by the hash of its text (persisted.json). One made from it is another. */
export function persisted<Data, Variables extends OperationVariables>(hash: string, text: string) {
  const document = parse(text) as TypedDocumentNode<Data, Variables>;
  hashes.set(document, hash);
  return document;
}

/** The text of a document as it is sent, and as it is hashed: without what is for reading. */
export const printDocument = (document: ASTNode) => stripIgnoredCharacters(print(document));

/** Sends the hash instead of the text; the text, where the server is newer or older than this page. */
const hashLink = ApolloLink.split(
  ({ query }) => hashes.has(query),
  new PersistedQueryLink({ generateHash: (query) => hashes.get(query)! }),
);

/** What every server and proxy reads of an address. */
const maxUrlLength = 4_000;

function fitsUrl({ query, variables }: ApolloLink.Operation): boolean {
  const parts = [JSON.stringify(variables), hashes.has(query) ? '' : printDocument(query)];
  return encodeURIComponent(parts.join('')).length < maxUrlLength;
}

/** What anybody may read goes by GET, so that the browser keeps it and only asks whether it changed. */
const httpGetLink = new ApolloLink((operation, forward) => {
  if (!getToken() && !isMutationOperation(operation.query) && fitsUrl(operation))
    operation.setContext({ fetchOptions: { method: 'GET' } });
  return forward(operation);
});

export const persistedQueryLink = ApolloLink.from([httpGetLink, hashLink]);

import { ApolloLink, type DocumentNode, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { isMutationOperation, print } from '@apollo/client/utilities';
import { type ASTNode, parse, stripIgnoredCharacters } from 'graphql';
import { tokenHeld } from './token.ts';

const hashes = new WeakMap<DocumentNode, string>();

/** A document that the server knows by the hash of its text (persisted.json). One made from it is another. */
export function persisted<Data, Variables extends OperationVariables>(hash: string, text: string) {
  const document = parse(text) as TypedDocumentNode<Data, Variables>;
  hashes.set(document, hash);
  return document;
}

/** The text of a document as it is sent, and as it is hashed: without what is for reading. */
export const textOf = (document: ASTNode) => stripIgnoredCharacters(print(document));

/** Sends the hash instead of the text; the text, where the server is newer or older than this page. */
const byHash = ApolloLink.split(
  ({ query }) => hashes.has(query),
  new PersistedQueryLink({ generateHash: (query) => hashes.get(query)! }),
);

/** What every server and proxy reads of an address. */
const longest = 4_000;

function fitsAddress({ query, variables }: ApolloLink.Operation): boolean {
  const parts = [JSON.stringify(variables), hashes.has(query) ? '' : textOf(query)];
  return encodeURIComponent(parts.join('')).length < longest;
}

/** What anybody may read goes by GET, so that the browser keeps it and only asks whether it changed. */
const byGet = new ApolloLink((operation, forward) => {
  if (!tokenHeld() && !isMutationOperation(operation.query) && fitsAddress(operation))
    operation.setContext({ fetchOptions: { method: 'GET' } });
  return forward(operation);
});

export const shortly = ApolloLink.from([byGet, byHash]);

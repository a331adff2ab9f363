import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import type { Language } from '#web/app/i18n/languages.ts';
import { possibleTypes } from './operations.ts';
import { persistedQueryLink, printDocument } from './persistedQueries.ts';
import { buildAuthHeaders, clearToken, getToken } from './token.ts';

/** Types without an id: results of several queries are merged. */
const valueTypes = [
  'Period',
  'Money',
  'Confirmation',
  'PageInfo',
  'DocumentText',
  'ParticipationConnection',
  'PositionConnection',
];

const authorizationLink = new SetContextLink(({ headers }) => ({
  headers: { ...buildAuthHeaders(getToken()), ...headers },
}));

/** A token that the API refuses (wrong, expired, revoked) is dropped, and the page goes on as a reader. */
const refusedTokenLink = new ErrorLink(({ error, operation, forward }) => {
  const isRefused = (reason: unknown) => typeof reason === 'string' && reason.endsWith('_TOKEN');
  if (!CombinedGraphQLErrors.is(error) || !error.errors.some(({ extensions }) => isRefused(extensions?.reason))) return;
  clearToken();
  const headers = new Headers(operation.getContext().headers as HeadersInit);
  headers.delete('authorization');
  operation.setContext({ headers: Object.fromEntries(headers) });
  return forward(operation);
});

const createClient = (language: Language) =>
  new ApolloClient({
    link: ApolloLink.from([
      refusedTokenLink,
      authorizationLink,
      persistedQueryLink,
      new HttpLink({
        uri: '/graphql',
        // The API answers in the language of the request, and GET requests only with a header that other sites cannot send.
        headers: { 'Accept-Language': language, 'Apollo-Require-Preflight': 'true' },
        print: printDocument,
        // Would only lengthen the URL.
        enhancedClientAwareness: { transport: false },
      }),
    ]),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: Object.fromEntries(valueTypes.map((name) => [name, { merge: true }])),
    }),
  });

const clients = new Map<Language, ApolloClient>();

/** One client and cache per language: results in different languages must not mix. */
export function getClient(language: Language): ApolloClient {
  if (!clients.has(language)) clients.set(language, createClient(language));
  return clients.get(language)!;
}

/** Clears the caches after a change of user and refetches active queries. */
export async function resetClients(): Promise<void> {
  await Promise.allSettled([...clients.values()].map((client) => client.resetStore()));
}
